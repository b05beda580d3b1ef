using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Operations.Generate;
using Dashboard.Testing;
using NodaTime;

namespace Dashboard.Operations.Tests.Generate;

public sealed class SeedFilesTests
{
    private static readonly GenerateOptions Small = new(5, new LocalDate(2026, 3, 31), months: 3, tweets: 100);

    private static string Committed(string name) => Path.Combine(SharedData.Root, "seed-data", name);

    /// <summary>Compared unpacked: two versions of zlib may pack the same bytes differently.</summary>
    [Fact]
    public void Write_DefaultOptions_GivesTheCommittedFiles()
    {
        using var folder = new TempFolder();

        SeedFiles.Write(folder.Path, GenerateOptions.Default, TestContext.Current.CancellationToken);

        Assert.Equal(Unpacked(Committed(SeedFiles.Events)), Unpacked(folder.File(SeedFiles.Events)));
        Assert.All([SeedFiles.Settings, SeedFiles.Truth, SeedFiles.Dirty], name =>
            Assert.Equal(File.ReadAllBytes(Committed(name)), File.ReadAllBytes(folder.File(name))));
    }

    [Fact]
    public void Events_Committed_AreBelowOneAndAHalfMegabytes() =>
        Assert.InRange(new FileInfo(Committed(SeedFiles.Events)).Length, 100_000, 1_500_000);

    [Fact]
    public void Write_Twice_GivesTheSameBytesAndNothingElse()
    {
        using var one = new TempFolder();
        using var two = new TempFolder();

        SeedFiles.Write(one.Path, Small, TestContext.Current.CancellationToken);
        SeedFiles.Write(two.Path, Small, TestContext.Current.CancellationToken);
        SeedFiles.Write(two.Path, Small, TestContext.Current.CancellationToken);

        var names = Directory.GetFiles(two.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal([SeedFiles.Dirty, SeedFiles.Events, SeedFiles.Settings, SeedFiles.Truth], names);
        Assert.All(names, name => Assert.Equal(File.ReadAllBytes(one.File(name!)), File.ReadAllBytes(two.File(name!))));
    }

    /// <summary>Bytes 4 to 7 of a gzip header are the time of the file: zero for none.</summary>
    [Fact]
    public void Write_EventsHeader_HoldsNoTime()
    {
        using var folder = new TempFolder();

        SeedFiles.Write(folder.Path, Small, TestContext.Current.CancellationToken);

        Assert.Equal(new byte[4], File.ReadAllBytes(folder.File(SeedFiles.Events))[4..8]);
    }

    [Fact]
    public void Write_Settings_AreReadBackAsTheyWere()
    {
        var text = File.ReadAllText(Committed(SeedFiles.Settings));

        var settings = RecordSettingsJson.Parse(text, SeedFiles.Settings);

        Assert.Equal(text, RecordSettingsJson.Write(settings));
        Assert.Equal(8, settings.Departments.Length);
        Assert.Equal(11, settings.Stages.Length);
        Assert.All(settings.Stages.Where(stage => stage.Code is not "publication"), stage => Assert.NotEqual(stage.NameEn, stage.NameFr));
        Assert.All(settings.Departments, department => Assert.NotEqual(department.NameEn, department.NameFr));
    }

    [Fact]
    public void Write_Truth_CountsWhatTheEventsHold()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Committed(SeedFiles.Truth)));
        var lines = Encoding.UTF8.GetString(Unpacked(Committed(SeedFiles.Events))).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var counts = truth.RootElement.GetProperty("counts");

        Assert.Equal(lines.Length - 1, counts.GetProperty("events").GetInt32());
        Assert.Equal(lines.Skip(1).Select(line => line.Split(',')[0]).Distinct().Count(), counts.GetProperty("tweets").GetInt32());
        Assert.Equal(lines.Count(line => line.Split(',')[1] == "published"), counts.GetProperty("published").GetInt32());
        Assert.Equal(8, truth.RootElement.GetProperty("bottlenecks").EnumerateObject().Count());
        Assert.Equal("2026-04-01", truth.RootElement.GetProperty("change_of_protocol").GetProperty("from").GetString());
    }

    /// <summary>Latin-1 keeps each byte one character; every line of the truth must begin a row of the dirty file.</summary>
    [Fact]
    public void Write_DirtyRows_StandOnTheLinesThatTheTruthNames()
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Committed(SeedFiles.Truth)));
        var dirty = truth.RootElement.GetProperty("dirty");
        var lines = File.ReadAllText(Committed(SeedFiles.Dirty), Encoding.Latin1).Split('\n');
        var taken = dirty.GetProperty("taken").EnumerateArray().Select(line => line.GetInt32()).ToArray();
        var refused = dirty.GetProperty("refused").EnumerateArray().Select(row => row.GetProperty("line").GetInt32()).ToArray();

        // 30 rows; one of those to be taken goes on in the next line, and the last line end leaves an empty piece.
        Assert.Equal((8, 22), (taken.Length, refused.Length));
        Assert.Empty(taken.Intersect(refused));
        Assert.All(taken.Concat(refused), line => Assert.Matches("^(synthetic-dirty-[12])?,", lines[line - 1]));
        Assert.Equal(1 + 30 + 1 + 1, lines.Length);
    }

    [Fact]
    public void Write_FolderIsAFile_SaysSoInBothLanguages()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("taken"), "");

        var fault = Assert.Throws<FaultException>(() => SeedFiles.Write(folder.File("taken"), Small, TestContext.Current.CancellationToken));

        Assert.Contains(folder.File("taken"), fault.Reason.English, StringComparison.Ordinal);
        Assert.Contains(folder.File("taken"), fault.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Cancelled_LeavesNoFile()
    {
        using var folder = new TempFolder();

        Assert.Throws<OperationCanceledException>(() => SeedFiles.Write(folder.Path, Small, new CancellationToken(canceled: true)));

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private static byte[] Unpacked(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
