using Dashboard.Analytics.Tweets;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Records;
using Dashboard.Storage;
using Dashboard.Storage.Reading;

namespace Dashboard.Operations.Reports;

/// <summary>Puts one tweet's facts and its events together. The events stand in the database alone, and are read from the revision that the facts are from.</summary>
internal sealed class TweetReading(RecordWatch watch)
{
    private const int Tries = 5;

    /// <summary>Longer than the record is taken for current without a look.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <summary>
    /// Facts are asked for anew where their events can't be had any more: another database took the place of theirs, or the latest revision
    /// became an earlier one of the few that can't be known exactly.
    /// </summary>
    public async ValueTask<TweetReport?> ReadAsync(string tweetId, RecordPin pin, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            var record = await watch.ReadAsync(pin, cancellationToken);
            if (await Task.Run(() => Read(record, tweetId, pin, cancellationToken), cancellationToken) is { } stored)
            {
                return Tell(record, tweetId, stored);
            }

            await Task.Delay(Pause, cancellationToken);
        }

        throw new FaultException(new(
            "The record is being written to without a pause. Try again when the import has ended.",
            "Le dossier est modifié sans arrêt. Réessayez quand l’importation sera terminée."));
    }

    private static TweetEvents? Read(LoadedRecord record, string tweetId, RecordPin pin, CancellationToken cancellationToken)
    {
        var (instance, revision, _) = record.Identity;
        using var database = RecordDatabase.Open(record.Database, OpenMode.ReadOnly, TimeProvider.System);
        if (database.InstanceId != instance)
        {
            return null;
        }

        try
        {
            return database.ReadTweet(tweetId, revision, cancellationToken);
        }
        catch (FaultException) when (pin.Revision is null && database.CurrentRevision() != revision)
        {
            return null;
        }
    }

    private static TweetReport? Tell(LoadedRecord record, string tweetId, TweetEvents stored) =>
        OneTweetAnalyzer.Analyze(record.Facts, tweetId) is { } tweet
            ? new TweetReport(record.Description, tweet, TweetEventLines.Of(stored.Events, record.Facts.AsOf))
            : null;
}
