using Dashboard.Exchange.Profiles;
using Dashboard.Exchange.Reading;
using Dashboard.Testing;
using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests;

public sealed class RealLogTests
{
    // Events that each profile drops ("REJECTED by EMPLOYEE": null) are the file's events less those counted in
    // expected/<log>/summary.json: 36,072 − 34,998 = 1,074 and 55,628 − 54,278 = 1,350.
    [Theory]
    [InlineData("rules.csv", null, 191, 0, 42)]
    [InlineData("receipt.csv.gz", "receipt.profile.json", 8_577, 0, 1_434)]
    [InlineData("RequestForPayment.xes.gz", "RequestForPayment.profile.json", 34_998, 1_074, 6_760)]
    [InlineData("DomesticDeclarations.xes.gz", "DomesticDeclarations.profile.json", 54_278, 1_350, 10_357)]
    public void Read_RealLog_TakesEveryEvent(string file, string? profileFile, int events, int dropped, int tweets)
    {
        var path = SharedData.Require(file);
        var profile = profileFile is null
            ? ImportProfile.Canonical
            : ImportProfile.Parse(File.ReadAllText(SharedData.Require(profileFile)), profileFile);
        using var reader = EventFile.Open(path, Options(profile));

        var rows = Rows(reader);

        Assert.Empty(Refusals(rows));
        Assert.Equal(events, rows.Count);
        Assert.Equal(dropped, reader.Dropped);
        Assert.Equal(tweets, rows.Select(row => row.Event!.Value.TweetId).Distinct().Count());
        Assert.Empty(reader.NeverSeen);
        Assert.Equal(new FileInfo(path).Length, reader.BytesRead);
        Assert.Equal(reader.BytesTotal, reader.BytesRead);
    }
}
