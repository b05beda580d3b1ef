using Dashboard.Domain.Record;
using Dashboard.Domain.Text;
using Dashboard.Exchange.Profiles;
using static Dashboard.Exchange.Tests.EventFiles;

namespace Dashboard.Exchange.Tests.Profiles;

public sealed class ImportProfileTests
{
    private const string Columns = "\"columns\": {\"tweet_id\": \"id\", \"activity\": \"what\", \"occurred_at\": \"when\", \"actor\": \"who\"}";
    private const string Header = "id,what,when,who,other\n";

    [Fact]
    public void Parse_Everything_IsTaken()
    {
        var profile = ImportProfile.Parse(
            """
            {"source": "hub", "tweet_id_prefix": "h-", "columns": {"tweet_id": "id", "activity": ["a", "b"], "occurred_at": "when"},
             "constants": {"lane": "reply"}, "activities": {"x+y": {"action": "approved", "stage": "s"}, "z+": null, "*": {"action": "started"}},
             "unmapped": "skip", "unknown_actors": ["", "NOBODY"], "time_zone": "Europe/Paris", "ends": "last_event"}
            """,
            "p.json");

        Assert.Equal(("hub", "h-", true, "Europe/Paris", true), (profile.Source, profile.TweetIdPrefix, profile.SkipsUnmapped, profile.TimeZone, profile.EndsWithLastEvent));
        Assert.Equal(["a", "b"], profile.ActivityColumns);
        Assert.Equal(new ActivityRule(ApprovalAction.Approved, "s"), profile.Activities["x+y"]);
        Assert.Null(profile.Activities["z+"]);
        Assert.Equal((true, new ActivityRule(ApprovalAction.Started, null)), profile.OtherActivities);
    }

    [Fact]
    public void Canonical_IsWhatAnEmptyProfileIs_ButRefusesOtherColumns()
    {
        const string WithNote = "tweet_id,action,occurred_at,note\nt,created,2026-01-01,x\n";

        Assert.Equal("canonical", ImportProfile.Canonical.Source);
        Assert.Equal("canonical", ImportProfile.Parse("{}", "p.json").Source);
        Assert.Single(Events(WithNote, Options("{}")));
        Assert.Contains("note", Fault(WithNote).Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"colums": {}}""", "colums: this key is not known")]
    [InlineData("""{"columns": {"tweet_id": "a", "action": "b", "occurred_at": "c", "departement": "d"}}""", "columns.departement: this key is not known")]
    [InlineData("""{"columns": {"tweet_id": "a", "action": "b"}}""", "columns: the key “occurred_at” is missing")]
    [InlineData("""{"columns": {"action": "b", "occurred_at": "c"}}""", "columns: the key “tweet_id” is missing")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c"}}""", "nothing says what was done")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "activity": "b"}}""", "“activities” and the column “activity” go together")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "action": "b"}, "activities": {}}""", "“activities” and the column “activity” go together")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "action": "b", "activity": "d"}, "activities": {}}""", "both “activities” and “action”")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "activity": []}, "activities": {}}""", "columns.activity: this list is empty")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "action": "b", "lane": "l"}, "constants": {"lane": "x"}}""", "constants.lane: this is in “columns”, too")]
    [InlineData("""{"constants": {"tweet_id": "x"}}""", "constants.tweet_id: this key is not known")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c"}, "constants": {"action": "approve"}}""", "constants.action: “approve” is not known")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "activity": "b"}, "activities": {"x": {"action": "approve"}}}""", "activities.x.action: “approve” is not known")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "activity": "b"}, "activities": {"x": {"stage": "s"}}}""", "activities.x: the key “action” is missing")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "activity": "b"}, "activities": {"x": "approved"}}""", "activities.x: an object")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "activity": "b"}, "activities": {"x": null, " x": null}}""", "this activity stands twice")]
    [InlineData("""{"columns": {"tweet_id": "a", "occurred_at": "c", "activity": "b"}, "activities": {"x": {"action": "approved", "stage": "author"}}}""", "activities.x.stage: “author” is reserved")]
    [InlineData("""{"unmapped": "drop"}""", "unmapped: “drop” is not known here. Known: reject, skip")]
    [InlineData("""{"ends": "first_event"}""", "ends: “first_event” is not known")]
    [InlineData("""{"time_zone": "EDT+4"}""", "time_zone: there is no time zone “EDT+4”")]
    [InlineData("""{"unknown_actors": "x"}""", "unknown_actors: a list")]
    [InlineData("{", "line 1: this is not JSON")]
    public void Parse_SomethingWrong_SaysWhatAndWhere(string json, string expected)
    {
        var fault = Assert.Throws<FaultException>(() => ImportProfile.Parse(json, "p.json"));

        Assert.Contains(expected, fault.Reason.English, StringComparison.Ordinal);
        Assert.StartsWith("p.json", fault.Reason.French, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Activities_AreMappedDroppedOrRefused()
    {
        var options = Options("{" + Columns + """
            , "activities": {"Draft": {"action": "created"}, "Ping": null, "*": {"action": "approved", "stage": "{activity} desk"}}}
            """);

        var rows = Rows(Header + "1,Draft,2026-01-01,ann,x\n2,Ping,never,,\n3, Legal ,2026-01-01,,\n4,,2026-01-01,,\n", options);

        Assert.Equal(
            [(ApprovalAction.Created, null), (ApprovalAction.Approved, "Legal desk")],
            rows.Where(row => row.Event is not null).Select(row => (row.Event!.Value.Action, row.Event.Value.Stage)));
        Assert.Equal([(5, "what", "no_activity")], Refusals(rows));
    }

    [Theory]
    [InlineData("reject", 2, 0)]
    [InlineData("skip", 0, 2)]
    public void Read_ActivityWithoutARule_IsRefusedOrLeftOut(string unmapped, int refused, int dropped)
    {
        using var reader = Open(
            Header + "1,Draft,2026-01-01,,\n2,draft,2026-01-01,,\n3,,never,,\n",
            Options("{" + Columns + ", \"activities\": {\"Draft\": {\"action\": \"created\"}}, \"unmapped\": \"" + unmapped + "\"}"));

        var rows = Rows(reader);

        Assert.Equal(refused, Refusals(rows).Count);
        Assert.Equal(dropped, reader.Dropped);
        Assert.Equal(1 + refused, rows.Count);
    }

    [Fact]
    public void Read_StarThatMapsToAReservedName_RefusesTheRow()
    {
        var options = Options("{" + Columns + ", \"activities\": {\"*\": {\"action\": \"approved\", \"stage\": \"{activity}\"}}}");

        Assert.Equal([(2, "what", "reserved_stage")], Refusals(Rows(Header + "1,scheduled,2026-01-01,,\n", options)));
    }

    [Fact]
    public void Read_RuleWithoutAStage_TakesTheStageColumn()
    {
        var options = Options("""
            {"columns": {"tweet_id": "id", "activity": "what", "occurred_at": "when", "stage": "desk"}, "activities": {"OK": {"action": "approved"}, "Sent": {"action": "approved", "stage": "post"}}}
            """);

        Assert.Equal(["comms", "post"], Events("id,what,when,desk\n1,OK,2026-01-01,comms\n1,Sent,2026-01-01,comms\n", options).Select(taken => taken.Stage));
    }

    [Fact]
    public void Read_PrefixConstantsAndUnknownActors_AreApplied()
    {
        var options = Options("{" + Columns + """
            , "activities": {"Draft": {"action": "created"}}, "tweet_id_prefix": "hub-", "constants": {"department": "DEL", "channel": "@a"}, "unknown_actors": ["NOBODY"]}
            """);

        Assert.Equal(
            [("hub-1", "DEL", "@a", "ann"), ("hub-2", "DEL", "@a", null), ("hub-3", "DEL", "@a", "nobody")],
            Events(Header + "1,Draft,2026-01-01,ann,\n2,Draft,2026-01-01, NOBODY ,\n3,Draft,2026-01-01,nobody,\n", options)
                .Select(taken => (taken.TweetId, taken.Department, taken.Channel, taken.Actor)));
    }

    [Fact]
    public void Read_ConstantForAColumnThatTheFileHas_IsTheValueOfEveryRow()
    {
        var options = Options("{\"constants\": {\"lane\": \"reply\"}}");

        Assert.Equal("reply", Assert.Single(Events("tweet_id,action,occurred_at,lane\n1,created,2026-01-01,crisis\n", options)).Lane);
    }

    [Fact]
    public void Read_ActivityOfSeveralColumns_IsJoinedByPlus()
    {
        var options = Options("""
            {"columns": {"tweet_id": "id", "activity": ["what", "how"], "occurred_at": "when"}, "activities": {"Check+start": {"action": "started", "stage": "s"}, "+end": null}}
            """);

        var rows = Rows("id,what,how,when\n1,Check,start,2026-01-01\n2,,end,2026-01-01\n3,Check,,2026-01-01\n4,,,2026-01-01\n", options);

        Assert.Equal(ApprovalAction.Started, rows[0].Event!.Value.Action);
        Assert.Equal([(4, "what+how", "unmapped_activity"), (5, "what+how", "no_activity")], Refusals(rows));
    }

    [Fact]
    public void Read_TimeZone_IsForTimesWithoutAnOffsetAndForBareDates()
    {
        var options = Options("{\"time_zone\": \"Europe/Paris\"}");

        // Paris is one hour ahead of UTC in January; 1_767_225_600_000 is 2026-01-01T00:00:00Z.
        Assert.Equal(
            [1_767_222_000_000, 1_767_222_000_000, 1_767_225_600_000],
            Events("tweet_id,action,occurred_at\n1,created,2026-01-01T00:00\n1,created,2026-01-01\n1,created,2026-01-01T00:00Z\n", options).Select(taken => taken.OccurredAt));
        Assert.Equal([(2, "occurred_at", "clock_gap")], Refusals(Rows("tweet_id,action,occurred_at\n1,created,2026-03-29 02:30:00\n", options)));
    }

    [Fact]
    public void Open_ColumnOfTheProfileThatTheFileLacks_RefusesTheFile()
    {
        var options = Options("{" + Columns + ", \"activities\": {}}");

        Assert.Contains("no column “who”. It has: id, what, when", Fault("id,what,when\n", options).Reason.English, StringComparison.Ordinal);
        Assert.Contains("“what” stands twice", Fault("id,what,when,who,what\n", options).Reason.English, StringComparison.Ordinal);
        Assert.Empty(Rows("id,what,when,who,x,x\n", options));
    }
}
