using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Dashboard.Domain.Record;
using Dashboard.Domain.Text;

namespace Dashboard.Exchange.Profiles;

/// <summary>Reads a profile's JSON, strictly: what it does not understand would otherwise become wrong figures without a word.</summary>
internal static class ImportProfileReader
{
    private const string Activity = "activity";
    private const string EveryOther = "*";

    public static ImportProfile Read(JsonPart root)
    {
        var members = root.Members(
            "source", "tweet_id_prefix", "columns", "constants", "activities", "unmapped", "unknown_actors", "time_zone", "ends");
        var (columns, activityColumns) = members.TryGetValue("columns", out var columnsPart) ? ReadColumns(columnsPart) : (null, []);
        var constants = members.TryGetValue("constants", out var constantsPart) ? ReadConstants(constantsPart, columns) : [];
        var hasActivities = members.TryGetValue("activities", out var activitiesPart);
        var activities = hasActivities ? ReadActivities(activitiesPart) : [];
        CheckSourceOfActions(root, columns, activityColumns, constants, hasActivities);
        return new ImportProfile
        {
            Source = members.TryGetValue("source", out var source) ? source.Text() : ImportProfile.CanonicalSource,
            TweetIdPrefix = members.TryGetValue("tweet_id_prefix", out var prefix) ? prefix.TextOrEmpty() : "",
            Columns = columns,
            ActivityColumns = activityColumns,
            Constants = constants,
            Activities = activities.Remove(EveryOther),
            OtherActivities = (activities.TryGetValue(EveryOther, out var other), other),
            SkipsUnmapped = members.TryGetValue("unmapped", out var unmapped) && Choice(unmapped, "reject", "skip") == "skip",
            UnknownActors = members.TryGetValue("unknown_actors", out var actors) ? [.. actors.Items().Select(actor => actor.TextOrEmpty())] : [],
            TimeZone = members.TryGetValue("time_zone", out var zone) ? zone.TimeZone() : null,
            EndsWithLastEvent = members.TryGetValue("ends", out var ends) && Choice(ends, "last_event") == "last_event",
        };
    }

    private static (ImmutableDictionary<string, string> Columns, ImmutableArray<string> Activity) ReadColumns(JsonPart part)
    {
        var members = part.Members([.. CanonicalColumns.All, Activity]);
        foreach (var required in new[] { CanonicalColumns.TweetId, CanonicalColumns.OccurredAt })
        {
            part.Required(members, required);
        }

        var columns = members.Where(member => member.Key != Activity).ToImmutableDictionary(member => member.Key, member => member.Value.Text());
        return (columns, members.TryGetValue(Activity, out var activity) ? ReadActivityColumns(activity) : []);
    }

    private static ImmutableArray<string> ReadActivityColumns(JsonPart part)
    {
        if (part.Element.ValueKind != JsonValueKind.Array)
        {
            return [part.Text()];
        }

        var columns = part.Items().Select(item => item.Text()).ToImmutableArray();
        return columns.IsEmpty
            ? throw part.Fault("this list is empty. Name at least one column.", "cette liste est vide. Nommez au moins une colonne.")
            : columns;
    }

    private static ImmutableDictionary<string, string> ReadConstants(JsonPart part, ImmutableDictionary<string, string>? columns)
    {
        string[] perRow = [CanonicalColumns.TweetId, CanonicalColumns.OccurredAt, CanonicalColumns.EventId];
        var members = part.Members([.. CanonicalColumns.All.Except(perRow)]);
        foreach (var (name, constant) in members)
        {
            if (columns?.ContainsKey(name) == true)
            {
                throw constant.Fault(
                    "this is in “columns”, too. Keep one of them.",
                    "cela figure aussi dans «\u00A0columns\u00A0». Gardez l’un des deux.");
            }

            if (name == CanonicalColumns.Action)
            {
                Action(constant);
            }
        }

        return members.ToImmutableDictionary(member => member.Key, member => member.Value.Text());
    }

    private static ImmutableDictionary<string, ActivityRule?> ReadActivities(JsonPart part)
    {
        var rules = ImmutableDictionary.CreateBuilder<string, ActivityRule?>();
        foreach (var (name, rulePart) in part.AllMembers())
        {
            var activity = name.Trim();
            if (rules.ContainsKey(activity))
            {
                throw rulePart.Fault("this activity stands twice. Keep one of them.", "cette activité figure deux fois. N’en gardez qu’une.");
            }

            rules.Add(activity, rulePart.IsNull ? null : Rule(rulePart));
        }

        return rules.ToImmutable();
    }

    private static ActivityRule Rule(JsonPart part)
    {
        var members = part.Members("action", "stage");
        var action = Action(part.Required(members, "action"));
        if (!members.TryGetValue("stage", out var stagePart))
        {
            return new(action, null);
        }

        var stage = stagePart.Text();
        return action.ReadsStage() && ReservedNames.Contains(stage)
            ? throw stagePart.Fault(
                $"“{stage}” is reserved and can’t be a stage. Give the stage another name.",
                $"«\u00A0{stage}\u00A0» est réservé et ne peut être une étape. Donnez-lui un autre nom.")
            : new(action, stage);
    }

    private static ApprovalAction Action(JsonPart part) =>
        ApprovalActions.TryParse(Choice(part, [.. ApprovalActions.All]), out var action) ? action : throw new UnreachableException();

    /// <summary>Exactly one of: activities with their column, an action column, a constant action, or the canonical columns.</summary>
    private static void CheckSourceOfActions(
        JsonPart root,
        ImmutableDictionary<string, string>? columns,
        ImmutableArray<string> activityColumns,
        ImmutableDictionary<string, string> constants,
        bool hasActivities)
    {
        var namesAction = constants.ContainsKey(CanonicalColumns.Action) || columns?.ContainsKey(CanonicalColumns.Action) == true;
        if (hasActivities != !activityColumns.IsEmpty)
        {
            throw root.Fault(
                "“activities” and the column “activity” go together. Add the one that is missing.",
                "«\u00A0activities\u00A0» et la colonne «\u00A0activity\u00A0» vont ensemble. Ajoutez ce qui manque.");
        }

        if (hasActivities && namesAction)
        {
            throw root.Fault(
                "both “activities” and “action” say what was done. Keep one of them.",
                "«\u00A0activities\u00A0» et «\u00A0action\u00A0» disent tous deux ce qui a été fait. Gardez l’un des deux.");
        }

        if (!hasActivities && !namesAction && columns is not null)
        {
            throw root.Fault(
                "nothing says what was done. Add the column “activity” with “activities”, or the column “action”.",
                "rien ne dit ce qui a été fait. Ajoutez la colonne «\u00A0activity\u00A0» avec «\u00A0activities\u00A0», ou la colonne «\u00A0action\u00A0».");
        }
    }

    private static string Choice(JsonPart part, params ReadOnlySpan<string> choices)
    {
        var text = part.Text();
        var known = string.Join(", ", choices);
        return choices.Contains(text)
            ? text
            : throw part.Fault(
                $"“{JsonPart.Quoted(text)}” is not known here. Known: {known}.",
                $"«\u00A0{JsonPart.Quoted(text)}\u00A0» est inconnu ici. Valeurs connues\u00A0: {known}.");
    }
}
