using NodaTime;

namespace Dashboard.Operations.Generate.Parameters;

/// <summary>The planted change: from a day on, one department sends nothing more to one stage.</summary>
/// <param name="Department">Code of the department.</param>
/// <param name="Stage">Code of the stage that it drops.</param>
/// <param name="From">First day, in the department's zone; tweets drafted earlier still pass the stage.</param>
public sealed record ProtocolChange(string Department, string Stage, LocalDate From)
{
    /// <summary>
    /// After three quarters of the record, on the first of a month: for the committed record 1 April 2026, when the fiscal year
    /// begins, and in the middle of the twelve months that the pages show where nothing is chosen.
    /// </summary>
    public static ProtocolChange For(GenerateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ProtocolChange("ETP-PEC", StageTable.MinistersOffice, options.FirstDay.PlusMonths(options.Months * 3 / 4));
    }

    /// <summary>Whether a tweet of that department, drafted on that day, passes that stage for all this change says.</summary>
    public bool Allows(string department, string stage, LocalDate drafted) =>
        department != Department || stage != Stage || drafted < From;
}
