namespace Dashboard.Exchange.Reading;

/// <summary>How much a file may ask for before it is refused; sizes in bytes of text after decompression.</summary>
public sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>A longer field refuses its row.</summary>
    public int FieldBytes { get; init; } = 64 * 1024;

    /// <summary>A longer row, or piece of XML markup, refuses the file: it is held in memory while it is read.</summary>
    public int RowBytes { get; init; } = 1024 * 1024;

    public int Columns { get; init; } = 1_000;

    public int XmlDepth { get; init; } = 64;

    /// <summary>Different element and attribute names of an XML file; every one stays in memory.</summary>
    public int XmlNames { get; init; } = 10_000;

    /// <summary>What a compressed file may unpack to.</summary>
    public long UnpackedBytes { get; init; } = 64L * 1024 * 1024 * 1024;

    /// <summary>How many times its own size a compressed file may unpack to, once it is beyond <see cref="RatioCountsFrom"/>. Logs reach about 40.</summary>
    public int UnpackedRatio { get; init; } = 200;

    public long RatioCountsFrom { get; init; } = 64 * 1024 * 1024;
}
