package remit.campaigns.report;

import remit.campaigns.count.Sender;

/// The method in plain words, as it stands at the end of every report. `docs/campaigns.md` says the
/// same at length.
final class Method {
  private Method() {}

  static String html() {
    return """
    <h2 id="method">How this was done</h2>
    <p>The method is the same for every response, and no person decides about one of them. It
    compares words, not opinions.</p>
    <ol>
    <li><b>Reading.</b> Capitals, punctuation, spaces and line ends make no difference.
    Greetings, signatures, what stands below a signature, and mail that is quoted are kept and
    shown, but are no evidence of a campaign.</li>
    <li><b>Shared passages.</b> Runs of eight words that several different senders have in
    common are looked up. Passages that stand mostly in responses which otherwise say something
    of their own (mail footers, quotations from the consultation document) are set aside: they
    never put anybody with a campaign.</li>
    <li><b>Letters.</b> What remains is traced back to the letters it comes from. A letter needs
    several responses that hold most of it and little else. Words on which half of those
    responses do not agree become a slot.</li>
    <li><b>Putting responses with letters.</b> A response is put with a letter when at least
    twelve of its words are the letter's, in runs of five or more or close to such a run, and
    these are half of the letter, or a fifth of it and at least twenty words, or half of the
    response. If several letters fit, it is put with the one that has most of its words; the
    others are named.</li>
    <li><b>Counting.</b> Every response is counted once, in one place. Nothing is deleted and
    nothing is weighted. %s Nobody's identity is asserted.</li>
    </ol>
    <p>A response is <b>full</b> when it has every word of the letter and nothing else;
    <b>edited</b> when it has half the letter or more with small changes; <b>with addition</b>
    when it also has a passage of the sender's own, twelve words or more; <b>partial</b> when
    it has less than half of the letter. A response that has the letter's words in quotation
    marks or in quoted mail, and words of its own, only <b>quotes</b> it: it is listed under the
    letter but not counted as sending it, because the sender may well object to it.</p>
    <h3>What this cannot show</h3>
    <ul>
    <li>Whether two people mean the same. Only wording is compared.</li>
    <li>Text that was retold in other words, or changed at every seventh word or so. Such
    responses stand among the individuals.</li>
    <li>Who sent a response, and whether it was sent in good faith.</li>
    <li>How much a response should count. A consultation is not a vote.</li>
    </ul>
    """
        .formatted(Html.escaped(Sender.RULE));
  }
}
