namespace Dashboard.Exchange.Reading;

/// <summary>Tells what a file is from its first bytes.</summary>
internal static class FileKinds
{
    private const int LookedAt = 4096;

    private static ReadOnlySpan<byte> Blank => " \t\r\n"u8;

    private static readonly (byte[] Start, string Kind)[] OtherKinds =
    [
        ([.. "PK"u8, 3, 4], "ZIP / XLSX"),
        ([.. "SQLite format 3"u8], "SQLite"),
        ([.. "%PDF-"u8], "PDF"),
        ([0x89, .. "PNG"u8], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ([.. "BZh"u8], "bzip2"),
        ([0xFD, .. "7zXZ"u8], "xz"),
        ([.. "7z"u8, 0xBC, 0xAF], "7-Zip"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
        ([0xD0, 0xCF, 0x11, 0xE0], "XLS"),
        ([.. "PAR1"u8], "Parquet"),
        ([0x7F, .. "ELF"u8], "ELF"),
    ];

    public static bool IsGzip(PeekableStream content) => content.Peek(2).SequenceEqual<byte>([0x1F, 0x8B]);

    /// <summary>Whether the text is XML; otherwise it is CSV.</summary>
    public static bool IsXml(PeekableStream content, string file)
    {
        var start = content.Peek(LookedAt);
        var text = start.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? start[3..] : start;
        if (text.TrimStart(Blank).IsEmpty && start.Length < LookedAt)
        {
            throw FileFaults.Empty(file);
        }

        foreach (var (magic, kind) in OtherKinds)
        {
            if (start.StartsWith(magic))
            {
                throw FileFaults.Binary(file, kind);
            }
        }

        RefuseUtf16(start, file);
        RefuseBinary(text, file);
        return text.TrimStart(Blank) is [(byte)'<', ..];
    }

    private static void RefuseUtf16(ReadOnlySpan<byte> start, string file)
    {
        var marked = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        var unmarked = start is [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];
        if (marked || unmarked)
        {
            throw FileFaults.Utf16(file);
        }
    }

    /// <summary>Controls in the first line are no text; further down they are a matter of their row.</summary>
    private static void RefuseBinary(ReadOnlySpan<byte> text, string file)
    {
        var start = text.TrimStart(Blank);
        var end = start.IndexOfAny((byte)'\r', (byte)'\n');
        foreach (var value in end < 0 ? start : start[..end])
        {
            if (value < 0x20 && value != '\t')
            {
                throw FileFaults.Binary(file, null);
            }
        }
    }
}
