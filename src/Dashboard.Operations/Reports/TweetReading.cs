using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Storage;
using Dashboard.Storage.Reading;

namespace Dashboard.Operations.Reports;

/// <summary>
/// Puts one tweet's facts and its events together. The events stand in the database alone: where it has gone on since the facts were derived,
/// the facts are asked for anew, so that both are from one revision.
/// </summary>
internal sealed class TweetReading(RecordWatch watch)
{
    private const int Tries = 5;

    /// <summary>Longer than the record is taken for current without a look.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    public async ValueTask<TweetReport?> ReadAsync(string tweetId, RecordPin pin, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var record = await watch.ReadAsync(pin, cancellationToken);
            var (state, stored) = await Task.Run(() => Read(record.Database, tweetId), cancellationToken);
            if (state == (record.Identity.InstanceId, record.Identity.Revision) || !pin.IsLatest)
            {
                return Tell(record, tweetId, stored);
            }

            await Task.Delay(Pause, cancellationToken);
        }

        throw new FaultException(new(
            "The record is being written to without a pause. Try again when the import has ended.",
            "Le dossier est modifié sans arrêt. Réessayez quand l’importation sera terminée."));
    }

    private static ((string Instance, long Revision) State, TweetEvents Events) Read(string path, string tweetId)
    {
        using var database = RecordDatabase.Open(path, OpenMode.ReadOnly, TimeProvider.System);
        var events = database.ReadTweet(tweetId);
        return ((database.InstanceId, events.Revision), events);
    }

    private static TweetReport? Tell(LoadedRecord record, string tweetId, TweetEvents stored) =>
        OneTweetAnalyzer.Analyze(record.Facts, tweetId) is { } tweet
            ? new TweetReport(record.Description, tweet, TweetEventLines.Of(stored.Events, record.Facts.AsOf))
            : null;
}
