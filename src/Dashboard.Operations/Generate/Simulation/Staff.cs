using System.Globalization;
using Dashboard.Operations.Generate.Chance;
using Dashboard.Operations.Generate.Parameters;

namespace Dashboard.Operations.Generate.Simulation;

/// <summary>Who works in a department: codes of roles with a number, never names.</summary>
internal sealed class Staff(DepartmentParameters department)
{
    /// <summary>The machine that expires and publishes; the settings call it automated.</summary>
    public const string System = "SYSTEM";

    private const int Authors = 8;

    /// <summary>The one who signs last in the minister's office, now and then.</summary>
    public string Minister => department.ActorPrefix + "-min-01";

    public string Author(RandomStream random) => Code(department.ActorPrefix, "auth", random.Between(1, Authors));

    /// <summary>Somebody of the stage, but not <paramref name="other"/>.</summary>
    public string SomebodyOf(RandomStream random, StageParameters stage, string? other = null)
    {
        // The central agency is one for all departments.
        var prefix = stage.Code == StageTable.CentralAgency ? "central" : department.ActorPrefix;
        var which = random.Between(1, stage.People);
        var somebody = Code(prefix, stage.ActorCode, which);
        return somebody == other ? Code(prefix, stage.ActorCode, (which % stage.People) + 1) : somebody;
    }

    private static string Code(string prefix, string role, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}-{role}-{number:00}");
}
