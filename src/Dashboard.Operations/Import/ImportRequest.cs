namespace Dashboard.Operations.Import;

/// <summary>What is to be imported, and where to.</summary>
/// <param name="File">Path of a CSV or XES file, plain or gzipped.</param>
/// <param name="Database">Path of the database; made where there is none.</param>
/// <param name="Profile">Path of the profile that maps the file; <see langword="null"/>: the file is canonical.</param>
/// <param name="Settings">Path of settings to put in force with the import; <see langword="null"/> leaves those in force.</param>
public sealed record ImportRequest(string File, string Database, string? Profile = null, string? Settings = null);

/// <summary>How far an import has come.</summary>
/// <param name="Rows">Rows read so far, those refused or passed over included.</param>
/// <param name="Fraction">0 to 1, by the bytes of the file.</param>
/// <param name="IsWaiting">Whether another import into the same database has to end first.</param>
public readonly record struct ImportProgress(long Rows, double Fraction, bool IsWaiting = false);
