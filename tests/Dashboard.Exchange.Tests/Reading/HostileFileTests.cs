using System.IO.Compression;
using System.Text;
using Dashboard.Domain.Text;
using Dashboard.Exchange.Reading;
using Dashboard.Testing;
using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests.Reading;

/// <summary>Files that are not what they say: one clear fault each, and little memory on the way to it.</summary>
public sealed class HostileFileTests
{
    private const string Header = "tweet_id,action,occurred_at\n";
    private const string Row = "t1,created,2026-01-01T00:00:00Z\n";
    private const string Log = "<log><trace><event/></trace></log>";
    private const long HundredMegabytes = 100_000_000;

    /// <summary>Well below the file; the most is taken by 170,000 attributes, which is what fits into a tag at its limit.</summary>
    private const long MuchMemory = 40_000_000;

    public static TheoryData<string, byte[], string> NoLogs { get; } = new()
    {
        { "nothing", [], "the file is empty" },
        { "blank", Utf8("\uFEFF \r\n\n"), "the file is empty" },
        { "xlsx", [.. "PK"u8, 3, 4, 20, 0, 0, 0], "ZIP / XLSX" },
        { "database", [.. "SQLite format 3\0"u8, 16, 0], "SQLite" },
        { "noise", [0x80, 0x01, 0x02, 0x17, 0xFE, 0x99, 0x00, 0x03], "this is no text" },
        { "UTF-16 with a mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header)], "UTF-16" },
        { "UTF-16 without", Encoding.Unicode.GetBytes(Header), "UTF-16" },
        { "UTF-16, the other end first", Encoding.BigEndianUnicode.GetBytes(Header), "UTF-16" },
        { "Windows-1252", [.. "tweet_id,action,occurred_at,d"u8, 0xE9, .. "partement\n"u8], "not text in UTF-8" },
        { "a web page", Utf8("<html><body/></html>"), "first element is <html>" },
        { "DTD", Utf8("<!DOCTYPE log [<!ENTITY a \"aaaa\">]>" + Log), "document type (DTD)" },
        { "external DTD", Utf8("<!DOCTYPE log SYSTEM \"file:///etc/passwd\">" + Log), "document type (DTD)" },
        { "entity", Utf8("<log><trace><string key=\"a\" value=\"&a;\"/></trace></log>"), "not well formed" },
        { "XML cut off", Utf8("<log>\n<trace>\n<event>"), "line 3: the XML is not well formed" },
        { "two roots", Utf8(Log + Log), "not well formed" },
        { "XML not in its encoding", [.. "<log><trace a=\""u8, 0xFF, .. "\"/></log>"u8], "not well formed" },
        { "XML with a NUL", Utf8("<log><trace a=\"\0\"/></log>"), "this is no text" },
        { "gzip of nothing", Gzip([]), "the file is empty" },
        { "gzip in gzip", Gzip(Gzip(Utf8(Header + Row))), "compressed twice" },
        { "gzip and more", [.. Gzip(Utf8(Header + Row)), .. "more"u8], "something follows" },
        { "gzip and zeros", [.. Gzip(Utf8(Header + Row)), .. new byte[512]], "something follows" },
        { "gzip with a wrong length", [.. Gzip(Utf8(Header + Row))[..^1], 7], "cut off or damaged" },
        { "only gzip's mark", [0x1F, 0x8B], "cut off or damaged" },
    };

    [Theory]
    [MemberData(nameof(NoLogs))]
    public void Open_FileThatIsNoLog_SaysSoOnce(string name, byte[] content, string expected)
    {
        var fault = Fault(content);

        Assert.True(fault.Reason.English.Contains(expected, StringComparison.Ordinal), $"{name}: {fault.Reason.English}");
        Assert.StartsWith("log", fault.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipCutAnywhere_IsNeverTakenForWhole()
    {
        var whole = Gzip(Utf8(Header + string.Concat(Enumerable.Repeat(Row, 50))));

        Assert.Equal(50, Rows(whole).Count);
        for (var length = 2; length < whole.Length; length++)
        {
            Assert.Contains("cut off or damaged", Fault(whole[..length]).Reason.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_GzipWithAnyBitOfItsContentTurned_IsNotTaken()
    {
        var whole = Gzip(Utf8(Header + Row));
        for (var at = 10; at < whole.Length; at++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[at] ^= 0x10;
            Fault(damaged);
        }
    }

    [Fact]
    public void Read_GzipOfSeveralMembersAndOptionalFields_IsReadAsOneText()
    {
        byte[] named = [.. Gzip(Utf8(Row))];
        // FLG: CRC of the header 2, extra field 4, name 8, comment 16.
        named = [.. named[..3], 2 + 4 + 8 + 16, .. named[4..10], 3, 0, 1, 2, 3, .. "log.csv\0"u8, .. "why\0"u8, 0xAB, 0xCD, .. named[10..]];

        Assert.Equal(3, Rows([.. Gzip(Utf8(Header)), .. Gzip([]), .. named, .. Gzip(Utf8(Row + Row))]).Count);
    }

    [Fact]
    public void Read_GzipLargerThanItsBuffers_IsReadWhole()
    {
        // 200,000 rows that compress badly: members end anywhere in a buffer.
        var random = new Random(7);
        var csv = new StringBuilder(Header);
        for (var i = 0; i < 200_000; i++)
        {
            csv.Append(random.NextInt64()).Append(",created,2026-01-01\n");
        }

        var content = Utf8(csv.ToString());
        byte[] members = [.. Gzip(content[..1_000_003]), .. Gzip(content[1_000_003..1_000_004]), .. Gzip(content[1_000_004..])];

        Assert.Equal(Rows(content).Count, Rows(members).Count);
    }

    [Fact]
    public void Read_GzipBomb_StopsAtTheRatio()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Utf8(Header));
            new HostileStream([], Utf8(Row), 400_000, []).CopyTo(gzip); // 13 MB in about 40 kB
        }

        packed.Position = 0;
        var limits = ReadLimits.Default with { RatioCountsFrom = 8_000_000 };
        Assert.Contains("unpacks to far more", Fault(packed, Options(limits: limits)).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_GzipOverTheSizeLimit_StopsThere()
    {
        var packed = Gzip(Utf8(Header + Row));
        var limits = ReadLimits.Default with { UnpackedBytes = Header.Length + Row.Length };

        Assert.Single(Rows(packed, Options(limits: limits)));
        Assert.Contains("unpacks to", Fault(packed, Options(limits: limits with { UnpackedBytes = limits.UnpackedBytes - 1 })).Reason.English, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string, string> HugeThings { get; } = new()
    {
        { "a line", Header + Row, "aaaaaaaaaaaaaaaa", "line 3: the row" },
        { "a first line", "", "aaaaaaaaaaaaaaaa", "line 1: the row" },
        { "a header of columns", "", "a,", "line 1: the row" },
        { "a row of fields", Header + Row, "a,", "line 3: the row" },
        { "an unclosed quote", Header + Row + Row + "\"t3,created,2026-01-01\n", Row, "line 4: the row" },
        { "doubled quotes", Header + "\"", "\"\"", "line 2: the row" },
        { "an attribute", "<log><trace><event><string key=\"concept:name\" value=\"", "aaaaaaaa", "one piece of markup" },
        { "attributes of a tag", "<log><trace ", "a='b' ", "one piece of markup" },
        { "text", "<log>", "text ", "one piece of markup" },
        { "a comment", "<log><!-- ", "<!- - > ?>", "one piece of markup" },
        { "a CDATA section", "<log><![CDATA[ ", "<-->]]<?>", "one piece of markup" },
        { "an instruction", "<log><?a ", "<!-->?", "one piece of markup" },
        { "depth", "<log>", "<a>", "nested more than 64" },
        { "a name", "<log><", "aaaaaaaa", "one piece of markup" },
    };

    [Theory]
    [MemberData(nameof(HugeThings))]
    public void Read_SomethingHuge_StopsWithLittleMemory(string name, string start, string piece, string expected)
    {
        using var content = new HostileStream(Utf8(start), Utf8(piece), HundredMegabytes / piece.Length, []);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var fault = Fault(content);

        Assert.Contains(expected, fault.Reason.English, StringComparison.Ordinal);
        Assert.True(content.Position < 8_000_000, $"{name}: {content.Position} bytes were read.");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MuchMemory, $"{name}: {GC.GetAllocatedBytesForCurrentThread() - before}");
    }

    [Fact]
    public void Read_EverNewXmlNames_StopsAtTheLimit()
    {
        var names = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<n{i}/>"));

        Assert.Contains("more than 10000 different names", Fault("<log>" + names + "</log>").Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ThousandAndOneColumns_RefusesTheHeader()
    {
        Assert.Contains("1001 columns", Fault(string.Join(',', Enumerable.Range(0, 1001))).Reason.English, StringComparison.Ordinal);
        Assert.Contains("no column “tweet_id”", Fault(string.Join(',', Enumerable.Range(0, 1000))).Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_PathThatCannotBeRead_SaysWhich()
    {
        using var folder = new TempFolder();

        var missing = Assert.Throws<FaultException>(() => EventFile.Open(folder.File("none.csv"), Options()));
        var directory = Assert.Throws<FaultException>(() => EventFile.Open(folder.Path, Options()));

        Assert.Contains("none.csv: there is no such file", missing.Reason.English, StringComparison.Ordinal);
        Assert.Contains(folder.Path, directory.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ExtensionThatLies_DoesNotMatter()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder.File("log.xes"), Gzip(Utf8(Header + Row)));

        using var reader = EventFile.Open(folder.File("log.xes"), Options());

        Assert.Single(Rows(reader));
    }
}
