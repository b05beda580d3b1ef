using Dashboard.Domain.Calendars;
using Dashboard.Domain.Scenarios;
using Dashboard.Domain.Text;
using Dashboard.Web.Formats;
using Dashboard.Web.Texts;

namespace Dashboard.Web.Components.WhatIf;

/// <summary>A step of a scenario as a person says it.</summary>
internal static class StepWords
{
    public static string Of(ScenarioStep step, RecordNames names, ClockKind clock, ReaderFormats formats) => formats.Say(Words(step, names, clock, formats));

    private static Bilingual Words(ScenarioStep step, RecordNames names, ClockKind clock, ReaderFormats formats)
    {
        var stage = names.Stage(step.Stage);
        return step switch
        {
            CapStage cap => WhatIfTexts.Cap(stage, formats.Duration(cap.LimitMs, clock), clock == ClockKind.Working),
            ScaleStage scale => WhatIfTexts.Scale(stage, formats.Tenths(scale.PerMille / 1000.0)),
            RunParallel parallel => WhatIfTexts.Parallel(stage, names.Stage(parallel.With)),
            _ => WhatIfTexts.Remove(stage),
        };
    }
}
