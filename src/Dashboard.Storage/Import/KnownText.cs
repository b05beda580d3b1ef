namespace Dashboard.Storage.Import;

/// <summary>
/// A text of a file's rows as one object: whoever reads the file makes it, whoever writes to the database looks its key up, once. Between
/// the two nothing is compared or hashed any more.
/// </summary>
internal class KnownText(string code)
{
    public string Code { get; } = code;

    /// <summary>The writer's; 0 before it is looked up.</summary>
    public int Key { get; set; }
}
