using Dashboard.Domain.Record;
using Dashboard.Domain.Settings;
using Dashboard.Storage.Import;
using Dashboard.Storage.Reading;

namespace Dashboard.Storage.Tests.Reading;

/// <summary>What is new since a revision, against the same record read again from end to end.</summary>
public sealed class NewsTests : IDisposable
{
    private readonly TestRecord _record = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void ReadNews_NothingHappened_IsNothing()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        Assert.Equal(NewsKind.Nothing, Known().News().Kind);
    }

    [Fact]
    public void ReadNews_AFileWithAnEventOfAKnownTweetAndANewOne_TouchesBothWithAllTheirEvents()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0, actor: "A"), TestRecord.Event("still", ApprovalAction.Created, 0));
        var known = Known();
        _record.Import("b", TestRecord.Event("t", ApprovalAction.Requested, 5, "legal", "B"), TestRecord.Event("new", ApprovalAction.Created, 1));

        var news = known.News();
        Assert.Equal((NewsKind.NewEvents, 2L), (news.Kind, news.Revision));
        Assert.Equal(["t created 0 - A", "t requested 5 legal B", "new created 1 - -"], Texts(news.Touched!));
        // The texts that were known keep their places.
        Assert.Equal(["t", "still", "new"], news.Touched!.Codes.Tweets);
        Assert.Equal(["A", "B"], news.Touched.Codes.Actors);
    }

    [Fact]
    public void ReadNews_OnTopOfNews_KnowsTheirTexts()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        var known = Known();
        _record.Import("b", TestRecord.Event("u", ApprovalAction.Created, 1, "law", "U"));
        var then = known.After(known.News());
        _record.Import("c", TestRecord.Event("u", ApprovalAction.Submitted, 2), TestRecord.Event("v", ApprovalAction.Created, 3, actor: "U"));

        var news = then.News();
        Assert.Equal(["u created 1 law U", "u submitted 2 - -", "v created 3 - U"], Texts(news.Touched!));
        Assert.Equal(["t", "u", "v"], news.Touched!.Codes.Tweets);
        Assert.Equal(["U"], news.Touched.Codes.Actors);
    }

    [Fact]
    public void ReadNews_RowsByTheWayIn_AreSeen()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        var known = Known();
        _record.Query("INSERT INTO v_event_in (tweet_id, action, occurred_at, stage) VALUES ('t', 'requested', '2026-03-02T17:02:00Z', 'legal'), ('w', 'created', '2026-03-02T17:03:00Z', NULL)");

        var news = known.News();
        Assert.Equal(NewsKind.NewEvents, news.Kind);
        Assert.Equal(["t created 0 - -", "t requested 2 legal -", "w created 3 - -"], Texts(news.Touched!));
    }

    [Fact]
    public void ReadNews_AFileThatSeesAnUnfinishedFilesRow_MakesThatRowCount()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        var (seenOnly, own) = (TestRecord.Event("hidden", ApprovalAction.Created, 1), TestRecord.Event("u", ApprovalAction.Created, 2));
        using (var database = _record.Open())
        {
            // Cut off after its rows: they are there and count for nobody.
            using var session = database.BeginImport(TestRecord.Named("cut"), chunk: 1);
            TestRecord.AddAll(session, seenOnly, TestRecord.Event("alone", ApprovalAction.Created, 1));
        }

        var known = Known();
        _record.Import("b", seenOnly, own);
        Assert.Equal(["hidden created 1 - -", "u created 2 - -"], Texts(known.News().Touched!).Order());
    }

    [Fact]
    public void ReadNews_RetiredBatch_IsEverything()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        _record.Import("b", TestRecord.Event("u", ApprovalAction.Created, 0));
        var known = Known();
        using (var database = _record.Open())
        {
            database.RetireBatch(2);
        }

        _record.Import("c", TestRecord.Event("v", ApprovalAction.Created, 0));
        Assert.Equal((NewsKind.Everything, 4L), (known.News().Kind, known.News().Revision));
    }

    [Fact]
    public void ReadNews_SettingsSaved_IsEverything()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        var known = Known();
        using (var database = _record.Open())
        {
            database.SaveSettings(RecordSettings.Default with { ClockStart = ClockStart.Created });
        }

        Assert.Equal(NewsKind.Everything, known.News().Kind);
    }

    [Fact]
    public void ReadNews_TheSameFileReadOtherwise_IsEverything()
    {
        var reading = TestRecord.Named("a");
        Import(reading, TestRecord.Event("t", ApprovalAction.Created, 0));
        var known = Known();
        Import(reading with { ProfileSha256 = "other" }, TestRecord.Event("t", ApprovalAction.Created, 60));
        Assert.Equal(NewsKind.Everything, known.News().Kind);
    }

    [Fact]
    public void ReadNews_MoreTweetsThanAskedFor_IsEverything()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        var known = Known();
        _record.Import("b", TestRecord.Event("u", ApprovalAction.Created, 0), TestRecord.Event("v", ApprovalAction.Created, 0));
        Assert.Equal(NewsKind.NewEvents, known.News(mostTweets: 2).Kind);
        Assert.Equal(NewsKind.Everything, known.News(mostTweets: 1).Kind);
    }

    /// <summary>An import that is given up takes its texts with it, and their keys go to others.</summary>
    [Fact]
    public void ReadNews_AKeyStandsForAnotherTextNow_IsEverything()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        Known known;
        using (var database = _record.Open())
        {
            using var session = database.BeginImport(TestRecord.Named("none"), chunk: 1);
            TestRecord.AddAll(session, TestRecord.Event("wrong", ApprovalAction.Created, 1));
            known = Known();
            session.Abandon();
        }

        Assert.Equal(["t", "wrong"], known.Codes.Tweets);
        _record.Import("b", TestRecord.Event("right", ApprovalAction.Created, 1));
        Assert.Equal(NewsKind.Everything, known.News().Kind);
    }

    [Fact]
    public void ReadNews_Cancelled_Stops()
    {
        _record.Import("a", TestRecord.Event("t", ApprovalAction.Created, 0));
        var known = Known();
        using var database = _record.Open(OpenMode.ReadOnly);
        Assert.ThrowsAny<OperationCanceledException>(() => database.ReadNews(0, known.Codes, known.Keys, 10, new CancellationToken(canceled: true)));
    }

    public void Dispose() => _record.Dispose();

    private void Import(ImportFile file, params CanonicalEvent[] events)
    {
        using var database = _record.Open();
        using var session = database.BeginImport(file);
        TestRecord.AddAll(session, events);
        session.Complete(null);
    }

    private Known Known()
    {
        using var database = _record.Open(OpenMode.ReadOnly);
        var (codes, revision) = database.ReadRecord(content => (content.Codes, content.Revision), Token);
        return new(_record, revision, codes, database.ReadKeys(codes));
    }

    private static IEnumerable<string> Texts(TouchedTweets touched) => touched.Events.Select(e => string.Join(
        ' ',
        touched.Codes.Tweets[e.Tweet],
        e.Action.Code(),
        (e.OccurredAt - TestRecord.Noon) / 60_000,
        e.Stage < 0 ? "-" : touched.Codes.Stages[e.Stage],
        e.Actor < 0 ? "-" : touched.Codes.Actors[e.Actor]));
}

/// <summary>A state of a record that was read, and what is new since.</summary>
internal sealed record Known(TestRecord Record, long Revision, RecordCodes Codes, RecordKeys Keys)
{
    public RecordNews News(int mostTweets = 100)
    {
        using var database = Record.Open(OpenMode.ReadOnly);
        return database.ReadNews(Revision, Codes, Keys, mostTweets, TestContext.Current.CancellationToken);
    }

    public Known After(RecordNews news) => this with { Revision = news.Revision, Codes = news.Touched!.Codes, Keys = news.Touched.Keys };
}
