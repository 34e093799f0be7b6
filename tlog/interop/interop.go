// Reads a record of ours with Go's own packages, and writes one for us to read.
// The work is theirs: golang.org/x/mod/sumdb/tlog has the tree, .../note the signatures.
package main

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

func main() {
	switch {
	case len(os.Args) == 4 && os.Args[1] == "read":
		read(os.Args[2], os.Args[3])
	case len(os.Args) == 4 && os.Args[1] == "write":
		write(os.Args[2], os.Args[3])
	default:
		fail("usage: interop read FOLDER EARLIER-CHECKPOINT | interop write FOLDER ENTRIES")
	}
}

func fail(what interface{}) {
	fmt.Fprintln(os.Stderr, what)
	os.Exit(1)
}

func must(err error) {
	if err != nil {
		fail(err)
	}
}

// Go's packages put the height of a tile into its path; tlog-tiles has one height and leaves it out.
func path(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", height), "tile/", 1)
}

type checkpoint struct {
	size int64
	root tlog.Hash
}

func open(file string, verifier note.Verifier) checkpoint {
	signed, err := os.ReadFile(file)
	must(err)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	if lines[0] != verifier.Name() {
		fail("the origin is " + lines[0])
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return checkpoint{size, root}
}

// The tiles of a folder. tlog.TileHashReader checks every one of them against the root.
type tiles struct {
	folder string
}

func (t tiles) Height() int { return height }

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		data, err := os.ReadFile(filepath.Join(t.folder, path(tile)))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func read(folder, earlier string) {
	vkey, err := os.ReadFile(filepath.Join(folder, "key"))
	must(err)
	verifier, err := note.NewVerifier(strings.TrimSpace(string(vkey)))
	must(err)
	head := open(filepath.Join(folder, "checkpoint"), verifier)
	hashes := tlog.TileHashReader(tlog.Tree{N: head.size, Hash: head.root}, tiles{folder})
	for index := int64(0); index < head.size; index++ {
		proof, err := tlog.ProveRecord(head.size, index, hashes)
		must(err)
		must(tlog.CheckRecord(proof, head.size, head.root, index, tlog.RecordHash(entry(folder, head.size, index))))
	}
	fmt.Printf("Go accepts the signature and an inclusion proof of each of %d entries\n", head.size)
	before := open(earlier, verifier)
	proof, err := tlog.ProveTree(head.size, before.size, hashes)
	must(err)
	must(tlog.CheckTree(proof, head.size, head.root, before.size, before.root))
	fmt.Printf("Go accepts the proof that they continue the %d entries of the earlier checkpoint\n", before.size)
}

func entry(folder string, size, index int64) []byte {
	width := int64(256)
	if size-index/256*256 < width {
		width = size - index/256*256
	}
	tile := tlog.Tile{H: height, L: -1, N: index / 256, W: int(width)}
	// Go calls the entries of a tile data; tlog-tiles calls them entries.
	name := strings.Replace(path(tile), "tile/data/", "tile/entries/", 1)
	bundle, err := os.ReadFile(filepath.Join(folder, name))
	must(err)
	for i := int64(0); ; i++ {
		length := int64(binary.BigEndian.Uint16(bundle))
		if i == index%256 {
			return bundle[2 : 2+length]
		}
		bundle = bundle[2+length:]
	}
}

type memory []tlog.Hash

func (m *memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	var all []tlog.Hash
	for _, index := range indexes {
		all = append(all, (*m)[index])
	}
	return all, nil
}

func write(folder, entries string) {
	count, err := strconv.ParseInt(entries, 10, 64)
	must(err)
	var stored memory
	bundles := map[int64][]byte{}
	for index := int64(0); index < count; index++ {
		data := []byte(fmt.Sprintf("entry %d, written by Go", index))
		hashes, err := tlog.StoredHashes(index, data, &stored)
		must(err)
		stored = append(stored, hashes...)
		bundle := binary.BigEndian.AppendUint16(bundles[index/256], uint16(len(data)))
		bundles[index/256] = append(bundle, data...)
	}
	for _, tile := range tlog.NewTiles(height, 0, count) {
		// Go lists the partial tiles of every size on the way; only those of this size are wanted.
		if tile.W < 256 && tile.N*256+int64(tile.W) != count>>(height*tile.L) {
			continue
		}
		data, err := tlog.ReadTileData(tile, &stored)
		must(err)
		save(folder, path(tile), data)
		if tile.L == 0 {
			save(folder, strings.Replace(path(tile), "tile/0/", "tile/entries/", 1), bundles[tile.N])
		}
	}
	root, err := tlog.TreeHash(count, &stored)
	must(err)
	skey, vkey, err := note.GenerateKey(rand.Reader, "go.example/log")
	must(err)
	signer, err := note.NewSigner(skey)
	must(err)
	text := fmt.Sprintf("go.example/log\n%d\n%s\n", count, root)
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	must(err)
	save(folder, "checkpoint", signed)
	save(folder, "key", []byte(vkey+"\n"))
	fmt.Printf("Go wrote a record of %d entries with the root %s\n", count, root)
}

func save(folder, name string, data []byte) {
	file := filepath.Join(folder, name)
	must(os.MkdirAll(filepath.Dir(file), 0o777))
	must(os.WriteFile(file, data, 0o666))
}
