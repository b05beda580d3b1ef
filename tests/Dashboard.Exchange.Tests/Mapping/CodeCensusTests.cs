using System.Globalization;
using Dashboard.Exchange.Mapping;
using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests.Mapping;

public sealed class CodeCensusTests
{
    [Fact]
    public void NearTwins_CaseAccentsAndSpaces_AreGroupedByColumn()
    {
        var census = Read(
            "tweet_id,action,occurred_at,department,stage,channel\n" +
            "1,approved,2026-01-01,Santé,Comms,@a\n" +
            "2,approved,2026-01-01,SANTE,comms,@a\n" +
            "3,approved,2026-01-01,San té,legal,@A\n" +
            "4,approved,2026-01-01,Transports,Legal  Services,@b\n" +
            "5,approved,2026-01-01,Transport,Legal\u00A0services,@b\n");

        var twins = census.NearTwins();

        Assert.Equal(
            ["department: SANTE|San té|Santé", "stage: Comms|comms", "stage: Legal  Services|Legal\u00A0services", "channel: @A|@a"],
            twins.Select(group => $"{group.Column}: {string.Join('|', group.Codes)}"));
    }

    [Fact]
    public void NearTwins_CodesOfNoncharactersAndUnassignedOnes_AreCodesLikeAnyOther()
    {
        // Noncharacters and an unassigned code point are valid UTF-8, and some normalisers throw on them.
        var census = Read("tweet_id,action,occurred_at,channel\n1,created,2026-01-01,\uFFFFa\n1,created,2026-01-01,\uFFFFA\n1,created,2026-01-01,\uFDD0\U000E0FFF\n");

        Assert.Equal(["\uFFFFA|\uFFFFa"], census.NearTwins().Select(group => string.Join('|', group.Codes)));
    }

    [Fact]
    public void Unfamiliar_PurposesAndLanguagesOutsideTheLists_AreListedAndTakenAsWritten()
    {
        var census = Read(
            "tweet_id,action,occurred_at,purpose,language\n" +
            "1,created,2026-01-01,informational,en\n" +
            "2,created,2026-01-01,Informational,fra\n" +
            "3,created,2026-01-01,promo,bilingual\n");

        Assert.Equal(
            [("purpose", "Informational"), ("purpose", "promo"), ("language", "fra")],
            census.Unfamiliar().Select(code => (code.Column, code.Code)));
    }

    [Fact]
    public void Add_RefusedRowsAndIgnoredStages_AreNotCounted()
    {
        var census = Read(
            "tweet_id,action,occurred_at,stage\n" +
            "1,approved,2026-01-01,comms\n" +
            "2,approved,never,COMMS\n" +
            "3,created,2026-01-01,Comms\n");

        Assert.Empty(census.NearTwins());
    }

    [Fact]
    public void IsPartial_MoreThanTenThousandCodesInOneColumn_SaysSo()
    {
        var lines = Enumerable.Range(0, 10_001).Select(i => string.Create(CultureInfo.InvariantCulture, $"1,created,2026-01-01,@{i}\n"));
        Assert.True(Read("tweet_id,action,occurred_at,channel\n" + string.Concat(lines)).IsPartial);
        Assert.False(Read("tweet_id,action,occurred_at,channel\n" + string.Concat(lines.Skip(1))).IsPartial);
    }

    private static CodeCensus Read(string csv)
    {
        using var reader = Open(csv);
        Rows(reader);
        return reader.Codes;
    }
}
