using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dashboard.Domain.Settings;
using Dashboard.Domain.Text;
using Dashboard.Exchange.Profiles;
using Dashboard.Exchange.Reading;
using Dashboard.Storage;
using Dashboard.Storage.Import;

namespace Dashboard.Operations.Import;

/// <summary>
/// Brings a file into a record: every good row goes in, every bad one is refused by itself, and the import counts only when it is whole.
/// A file that is not what it says leaves the database as it was. Imports into one database follow each other; a cancelled one is taken
/// up where it was when the same file comes again.
/// </summary>
public sealed class Importer(TimeProvider clock)
{
    /// <summary>Clocks of other systems run ahead a little; a row later than this after now is refused.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    /// <summary>Rows between two reports of progress.</summary>
    private const int Stride = 4096;

    /// <summary>Between two looks at whether another import has ended.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <exception cref="FaultException">The whole file, its profile, the settings or the database can't be used; nothing was done.</exception>
    public async Task<ImportReport> ImportAsync(
        ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var profile = request.Profile is null
            ? ImportProfile.Canonical
            : ImportProfile.Parse(await FileFingerprint.ReadTextAsync(request.Profile, cancellationToken), Path.GetFileName(request.Profile));
        var settings = request.Settings is null
            ? null
            : RecordSettingsJson.Parse(await FileFingerprint.ReadTextAsync(request.Settings, cancellationToken), Path.GetFileName(request.Settings));
        using var turn = await TakeTurnAsync(request.Database, progress, cancellationToken);
        var began = clock.GetTimestamp();
        var sha256 = await FileFingerprint.Sha256Async(request.File, cancellationToken);
        var isNew = !File.Exists(request.Database);
        try
        {
            var report = await Task.Run(() => Import(request, profile, settings, sha256, progress, cancellationToken), cancellationToken);
            return report with { Duration = clock.GetElapsedTime(began) };
        }
        catch when (isNew)
        {
            RecordDatabase.RemoveIfUnused(request.Database, clock);
            throw;
        }
    }

    private async Task<ImportTurn> TakeTurnAsync(string database, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (ImportTurn.TryTake(database) is { } turn)
            {
                return turn;
            }

            progress?.Report(new(0, 0, IsWaiting: true));
            await Task.Delay(Patience, clock, cancellationToken);
        }
    }

    private ImportReport Import(
        ImportRequest request, ImportProfile profile, RecordSettings? settings, string sha256, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var database = RecordDatabase.Open(request.Database, OpenMode.CreateIfMissing, clock);
        var zone = (settings ?? database.ReadSettings().Settings).ReportingTimeZone;
        using var reader = EventFile.Open(request.File, new ReadOptions(profile, zone, (clock.GetUtcNow() + Ahead).ToUnixTimeMilliseconds()));
        var file = new ImportFile(
            sha256, Path.GetFileName(request.File), profile.Source, Path.GetFileName(request.Profile), ReadingHash(request.Profile, zone));
        using (var session = database.BeginImport(file))
        {
            if (!session.IsAlreadyComplete)
            {
                return Run(file, profile, settings, database, reader, session, progress, cancellationToken);
            }
        }

        return AlreadyImported(file, settings, database);
    }

    private static ImportReport Run(
        ImportFile file,
        ImportProfile profile,
        RecordSettings? settings,
        RecordDatabase database,
        EventReader reader,
        ImportSession session,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var tally = new ImportTally();
        session.WhenRefused = tally.Add;
        ImportCounts counts;
        try
        {
            ReadAll(reader, session, progress, cancellationToken);
            if (profile.EndsWithLastEvent)
            {
                session.AddMissingEndings();
            }

            counts = session.Complete(settings);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Abandon(session);
            throw;
        }

        return new ImportReport
        {
            FileName = file.FileName,
            Ending = session.IsResumed ? ImportEnding.Resumed : ImportEnding.Imported,
            Taken = counts.Taken,
            AlreadyThere = counts.AlreadyThere,
            Refused = counts.Refused,
            PassedOver = reader.Dropped,
            EndingsAdded = counts.EndingsAdded,
            RefusedByKind = [.. tally.Kinds],
            FirstRefused = [.. tally.First],
            Notices = [.. ImportNotices.Of(reader), .. session.ReadDisagreements(ImportReport.Listed).Select(ImportNotices.Disagreement)],
            Revision = database.CurrentRevision(),
        };
    }

    /// <summary>Where the disk is full or the database locked, this may fail, too; the first failure is the one to tell, and what is left counts for nobody.</summary>
    private static void Abandon(ImportSession session)
    {
        try
        {
            session.Abandon();
        }
        catch (FaultException)
        {
        }
    }

    private static void ReadAll(
        EventReader reader, ImportSession session, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var rows = 0L;
        using (var ahead = new RowsAhead(reader, session.Preparer))
        {
            foreach (var batch in ahead.Batches(cancellationToken))
            {
                batch.GiveTo(session);
                var before = rows / Stride;
                rows += batch.Count;
                cancellationToken.ThrowIfCancellationRequested();
                if (rows / Stride > before)
                {
                    progress?.Report(new(rows, reader.BytesTotal == 0 ? 0 : (double)batch.BytesRead / reader.BytesTotal));
                }
            }
        }

        progress?.Report(new(rows, 1));
    }

    /// <summary>The file says nothing new; settings that come along may.</summary>
    private static ImportReport AlreadyImported(ImportFile file, RecordSettings? settings, RecordDatabase database)
    {
        if (settings is not null)
        {
            database.SaveSettings(settings);
        }

        var batch = database.ReadBatches().Single(batch => batch.Sha256 == file.Sha256 && batch.ProfileSha256 == file.ProfileSha256 && batch.Source == file.Source && batch.Status == "complete");
        return new ImportReport
        {
            FileName = file.FileName,
            Ending = ImportEnding.AlreadyImported,
            Taken = 0,
            AlreadyThere = batch.RowsTaken + batch.RowsAlreadyThere,
            Refused = batch.RowsRefused,
            PassedOver = 0,
            EndingsAdded = 0,
            RefusedByKind = [],
            FirstRefused = [.. database.ReadRefused(batch.Batch, ImportReport.Listed)],
            Notices = [],
            Revision = database.CurrentRevision(),
        };
    }

    /// <summary>Everything besides its bytes that decides what a file says: the profile, and the zone of bare dates.</summary>
    private static string ReadingHash(string? profile, string zone)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{zone}\n{(profile is null ? "" : File.ReadAllText(profile))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
