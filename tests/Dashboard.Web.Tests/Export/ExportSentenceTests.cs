using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Export;
using Dashboard.Operations.Records;
using Dashboard.Web.Components.Export;
using Dashboard.Web.Formats;
using Dashboard.Web.Tests.Overview;

namespace Dashboard.Web.Tests.Export;

public sealed class ExportSentenceTests
{
    [Theory]
    [InlineData(1234, 5678, 12345, "These 1,234 tweets, their 5,678 visits and 12,345 events can be taken away, and proved.", "Ces 1 234 tweets, leurs 5 678 visites et 12 345 événements peuvent être emportés, et prouvés.")]
    [InlineData(2, 1, 4, "These 2 tweets, their 1 visit and 4 events can be taken away, and proved.", "Ces 2 tweets, leur seule visite et 4 événements peuvent être emportés, et prouvés.")]
    [InlineData(1, 3, 9, "One tweet can be taken away, and proved: visits 3, events 9.", "Un tweet peut être emporté, et prouvé : visites 3, événements 9.")]
    [InlineData(0, 0, 0, "No tweet is in this selection: its tables have a header and no row.", "Aucun tweet dans cette sélection : ses tableaux ont un en-tête et aucune ligne.")]
    public void Compose_AnySelection_SaysWhatCanBeTakenAway(long tweets, long visits, long events, string english, string french)
    {
        var report = Of(new(tweets, visits, events));
        Assert.Equal(english, Plain(ExportSentence.Compose(report, ReaderFormats.English).English));
        Assert.Equal(french, Plain(ExportSentence.Compose(report, ReaderFormats.French).French));
    }

    [Fact]
    public void Compose_EmptyRecord_SaysWhatToDo()
    {
        var empty = Of(new(0, 0, 0)) with { Record = SampleReports.TheRecord with { Tweets = 0 } };
        Assert.Equal("The record is empty: import a log to have something to take away.", ExportSentence.Compose(empty, ReaderFormats.English).English);
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static ExportReport Of(RowCounts rows) => new(
        SampleReports.TheRecord,
        SampleReports.Summary,
        new RecordIdentity("0123456789abcdef", 3, SampleReports.AsOf),
        "record.db",
        new ExportScope(Selection.Everything, TweetFocus.None),
        Bilingual.Same("all"),
        rows);
}
