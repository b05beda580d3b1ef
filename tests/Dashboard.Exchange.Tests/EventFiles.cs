using System.IO.Compression;
using System.Text;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Dashboard.Exchange.Profiles;
using Dashboard.Exchange.Reading;

namespace Dashboard.Exchange.Tests;

/// <summary>Files for the tests, made in memory.</summary>
internal static class EventFiles
{
    /// <summary>2030-01-01T00:00:00Z: 21,915 days after 1970.</summary>
    public const long Latest = 21_915L * 86_400_000;

    public const string DayZone = "America/Toronto";

    public static ReadOptions Options(ImportProfile? profile = null, ReadLimits? limits = null) =>
        new(profile ?? ImportProfile.Canonical, DayZone, Latest, limits ?? ReadLimits.Default);

    public static ReadOptions Options(string profile) => Options(ImportProfile.Parse(profile, "p.json"));

    public static EventReader Open(string text, ReadOptions? options = null) => Open(Encoding.UTF8.GetBytes(text), options);

    public static EventReader Open(byte[] bytes, ReadOptions? options = null) => Open(new MemoryStream(bytes), options);

    public static EventReader Open(Stream stream, ReadOptions? options = null) => EventFile.Open(stream, "log", options ?? Options());

    public static List<ReadRow> Rows(string text, ReadOptions? options = null) => Rows(Encoding.UTF8.GetBytes(text), options);

    public static List<ReadRow> Rows(byte[] bytes, ReadOptions? options = null)
    {
        using var reader = Open(bytes, options);
        return Rows(reader);
    }

    public static List<ReadRow> Rows(EventReader reader)
    {
        var rows = new List<ReadRow>();
        while (reader.Read(out var row))
        {
            rows.Add(row);
        }

        return rows;
    }

    public static List<CanonicalEvent> Events(string text, ReadOptions? options = null) =>
        [.. Rows(text, options).Select(row => row.Event ?? throw new InvalidOperationException(row.Refusal!.ToString()))];

    /// <summary>Row, column and code of every refused row.</summary>
    public static List<(long Row, string? Column, string Code)> Refusals(IEnumerable<ReadRow> rows) =>
        [.. rows.Where(row => row.Refusal is not null).Select(row => (row.Refusal!.Row, row.Refusal.Column, row.Refusal.Code))];

    public static FaultException Fault(byte[] bytes, ReadOptions? options = null) =>
        Assert.Throws<FaultException>(() => Rows(bytes, options));

    public static FaultException Fault(string text, ReadOptions? options = null) => Fault(Encoding.UTF8.GetBytes(text), options);

    public static FaultException Fault(Stream stream, ReadOptions? options = null) => Assert.Throws<FaultException>(() =>
    {
        using var reader = Open(stream, options);
        Rows(reader);
    });

    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
