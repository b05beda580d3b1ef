using System.Collections.Immutable;
using Dashboard.Domain.Calendars;
using Dashboard.Domain.Settings;
using Dashboard.Operations.Generate.Parameters;
using Dashboard.Operations.Generate.Simulation;
using NodaTime;

namespace Dashboard.Operations.Generate;

/// <summary>The settings that go with a made-up record: names in both languages, calendars, targets, the mark of the planted change.</summary>
public static class SeedSettings
{
    /// <summary>Holidays are listed from the record's first day to the end of the year after its last, so that open tweets have a calendar.</summary>
    public static RecordSettings For(GenerateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new RecordSettings
        {
            Calendars = CalendarTable.Between(options.FirstDay, new LocalDate(options.LastDay.Year + 1, 12, 31)),
            DefaultCalendar = CalendarTable.Toronto,
            ReportingTimeZone = "America/Toronto",
            Departments = [.. DepartmentTable.All.Select(d => new DepartmentSettings(d.Code, d.NameEn, d.NameFr, d.Calendar))],
            Stages = [.. StageTable.All.Select(stage => new StageSettings(stage.Code, stage.NameEn, stage.NameFr))],
            Lanes =
            [
                new(LaneTable.StandardCode, null),
                new(LaneTable.ReplyCode, null),
                new(LaneTable.CrisisCode, CalendarTable.RoundTheClock),
            ],
            Targets = Targets,
            Marks = [MarkOf(ProtocolChange.For(options))],
            AutomatedActors = [Staff.System],
        };
    }

    /// <summary>A working week in general; a working day for replies; an hour, by the wall clock, in a crisis; ten days where twelve steps are the rule.</summary>
    private static ImmutableArray<TargetSettings> Targets { get; } =
    [
        new(null, null, ClockKind.Working, 37.5m),
        new(null, LaneTable.ReplyCode, ClockKind.Working, 7.5m),
        new(null, LaneTable.CrisisCode, ClockKind.Elapsed, 1m),
        new("ETP-PEC", LaneTable.StandardCode, ClockKind.Working, 75m),
    ];

    private static MarkSettings MarkOf(ProtocolChange change)
    {
        var stage = StageTable.Of(change.Stage);
        return new MarkSettings(
            change.From,
            change.Department,
            $"New protocol: {stage.NameEn} dropped",
            $"Nouveau protocole\u00A0: étape «\u00A0{stage.NameFr}\u00A0» supprimée");
    }
}
