using Dashboard.Domain.Record;
using Dashboard.Exchange.Profiles;
using Dashboard.Exchange.Reading;
using NodaTime;

namespace Dashboard.Exchange.Mapping;

/// <summary>Turns a row of a file into a canonical event by its profile, or says why it can't be one.</summary>
internal sealed class RowMapper(RowSource source, ReadOptions options)
{
    private static readonly CanonicalColumn[] Columns = Enum.GetValues<CanonicalColumn>();

    private readonly ImportProfile _profile = options.Profile;
    private readonly string?[] _constants = [.. CanonicalColumns.All.Select(name => options.Profile.Constants.GetValueOrDefault(name))];
    private readonly string?[] _texts = new string?[Columns.Length];
    private readonly EventTimes _times = new(
        options.Profile.TimeZone is { } local ? DateTimeZoneProviders.Tzdb[local] : null,
        DateTimeZoneProviders.Tzdb[options.Profile.TimeZone ?? options.DayTimeZone]);

    /// <summary>Maps the row that the source stands at; <see langword="false"/> where the profile leaves it out.</summary>
    public bool TryMap(long line, out ReadRow row)
    {
        ActivityRule? rule = null;
        string? activity = null;
        if (!_profile.ActivityColumns.IsEmpty)
        {
            // Before everything else: a row that is no event is left out, whatever its other fields hold.
            var fault = source.Activity(out activity);
            if (fault != FieldFault.None)
            {
                row = Refused(Refusal.Field(line, source.ActivityName, fault, options.Limits.FieldBytes));
                return true;
            }

            var isMapped = _profile.TryGetRule(activity, out rule);
            if (isMapped ? rule is null : _profile.SkipsUnmapped)
            {
                row = default;
                return false;
            }

            if (!isMapped)
            {
                row = Refused(Refusal.UnmappedActivity(line, source.ActivityName, activity));
                return true;
            }
        }

        row = Map(line, rule, activity);
        return true;
    }

    private static ReadRow Refused(RefusedRow refusal) => new(refusal.Row, null, refusal);

    private ReadRow Map(long line, ActivityRule? rule, string? activity)
    {
        foreach (var column in Columns)
        {
            if (_constants[(int)column] is { } constant)
            {
                _texts[(int)column] = constant;
                continue;
            }

            if (column == CanonicalColumn.OccurredAt && source.TryGetTime(out _))
            {
                _texts[(int)column] = null;
                continue;
            }

            var fault = source.Field(column, out var text);
            if (fault != FieldFault.None)
            {
                return Refused(Refusal.Field(line, source.NameOf(column), fault, options.Limits.FieldBytes));
            }

            _texts[(int)column] = text;
        }

        if (Text(CanonicalColumn.TweetId) is not { } tweet)
        {
            return Refused(Refusal.NoTweet(line, source.NameOf(CanonicalColumn.TweetId)));
        }

        if (!TryGetAction(rule, out var action))
        {
            return Refused(Refusal.UnknownAction(line, source.NameOf(CanonicalColumn.Action), Text(CanonicalColumn.Action)));
        }

        var stage = action.ReadsStage() ? rule?.StageOf(activity!) ?? Text(CanonicalColumn.Stage) : null;
        if (stage is not null && ReservedNames.Contains(stage))
        {
            return Refused(Refusal.ReservedStage(line, rule?.Stage is null ? source.NameOf(CanonicalColumn.Stage) : source.ActivityName, stage));
        }

        var time = Time();
        var timeFault = Time(time, out var occurredAt, out var precision);
        return timeFault == TimeFault.None
            ? new(line, Event(tweet, action, occurredAt, precision, stage), null)
            : Refused(Refusal.Time(line, source.NameOf(CanonicalColumn.OccurredAt), timeFault, time.IsEmpty ? null : time.ToString()));
    }

    private CanonicalEvent Event(string tweet, ApprovalAction action, long occurredAt, TimePrecision precision, string? stage)
    {
        var actor = Text(CanonicalColumn.Actor);
        return new(
            _profile.TweetIdPrefix.Length == 0 ? tweet : _profile.TweetIdPrefix + tweet,
            action,
            occurredAt,
            precision,
            Text(CanonicalColumn.Department),
            stage,
            actor is not null && _profile.UnknownActors.Contains(actor) ? null : actor,
            Text(CanonicalColumn.Purpose),
            Text(CanonicalColumn.Language),
            Text(CanonicalColumn.Channel),
            Text(CanonicalColumn.Lane),
            Text(CanonicalColumn.Pair),
            Text(CanonicalColumn.EventId));
    }

    private bool TryGetAction(ActivityRule? rule, out ApprovalAction action)
    {
        action = rule?.Action ?? default;
        return rule is not null || ApprovalActions.TryParse(Text(CanonicalColumn.Action), out action);
    }

    /// <summary>The time's characters; none where the row has no time.</summary>
    private ReadOnlySpan<char> Time() =>
        Text(CanonicalColumn.OccurredAt) is { } text ? text : source.TryGetTime(out var time) && _constants[(int)CanonicalColumn.OccurredAt] is null ? time : default;

    private TimeFault Time(ReadOnlySpan<char> text, out long occurredAt, out TimePrecision precision)
    {
        if (text.IsEmpty)
        {
            (occurredAt, precision) = (0, default);
            return TimeFault.Missing;
        }

        var fault = _times.Parse(text, out occurredAt, out precision);
        return fault == TimeFault.None && occurredAt > options.LatestAllowed ? TimeFault.Future : fault;
    }

    private string? Text(CanonicalColumn column) => _texts[(int)column];
}
