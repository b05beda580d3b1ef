using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests.Reading;

/// <summary>Looks at the whole process's memory, so nothing may run beside it.</summary>
[CollectionDefinition(nameof(EventReaderMemoryTests), DisableParallelization = true)]
public sealed class EventReaderMemoryCollection;

[Collection(nameof(EventReaderMemoryTests))]
public sealed class EventReaderMemoryTests
{
    private const int Rows = 2_000_000;

    [Theory]
    [InlineData("tweet_id,action,occurred_at\n", "t1,created,2026-01-01T00:00:00Z\nt2,crea,2026-01-01T00:00:00Z\n", "")]
    [InlineData("<log><trace>", "<event><string key='concept:name' value='created'/></event>\n<event/>", "</trace></log>")]
    public void Read_MillionsOfRows_DoesNotGrowTheMemory(string start, string pair, string end)
    {
        using var content = new HostileStream(Utf8(start), Utf8(pair), Rows / 2, Utf8(end));
        using var reader = Open(content);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rows = 0;
        while (reader.Read(out _))
        {
            rows++;
        }

        Assert.Equal(Rows, rows);
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 4_000_000);
    }
}
