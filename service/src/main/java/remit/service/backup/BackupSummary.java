package remit.service.backup;

/// What a backup holds, for the person who took it or took it back.
///
/// @param schema the number of the newest migration that the database had seen
/// @param tables how many tables
/// @param rows how many rows in all of them
public record BackupSummary(int schema, int tables, long rows) {}
