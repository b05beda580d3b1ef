namespace Dashboard.Operations.Records;

/// <param name="Database">Path of the database file.</param>
public sealed record RecordLocation(string Database);
