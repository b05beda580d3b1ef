using System.Collections.Immutable;

namespace Dashboard.Operations.Generate.Parameters;

/// <summary>One fictional department. Shares and chances are 0 to 1.</summary>
/// <param name="Calendar">Code of its working calendar.</param>
/// <param name="Load">Multiplies every stage's time.</param>
/// <param name="MinistersOffice">Chance that a tweet needs the minister's office.</param>
/// <param name="Executive">Chance that a tweet needs the deputy head's office.</param>
/// <param name="PolicyCheck">Chance that a tweet needs the policy, legal and privacy check.</param>
/// <param name="Weight">Its part of the tweets, as a proportion of all departments' weights.</param>
/// <param name="SecondApprover">Chance of one more approver in program and in the minister's office.</param>
/// <param name="Bottleneck">The stage that is planted as the one with the largest share of the time.</param>
/// <param name="BottleneckFactor">Multiplies that stage's time, over the load.</param>
/// <param name="Participatory">Share of participatory tweets.</param>
/// <param name="Other">Share of tweets that are neither informational nor participatory.</param>
/// <param name="Reply">Share of tweets in the reply lane.</param>
/// <param name="Crisis">Share of tweets in the crisis lane.</param>
/// <param name="FrenchFirst">Share of originals written in French.</param>
public sealed record DepartmentParameters(
    string Code,
    string NameEn,
    string NameFr,
    string Calendar,
    double Load,
    double MinistersOffice,
    double Executive,
    double PolicyCheck,
    double Weight,
    double SecondApprover,
    string Bottleneck,
    double BottleneckFactor,
    double Participatory,
    double Other,
    double Reply,
    double Crisis,
    double FrenchFirst)
{
    /// <summary>What the codes of its people begin with: <c>mea</c> of <c>DEL-MEA</c>.</summary>
    public string ActorPrefix => Code[(Code.IndexOf('-', StringComparison.Ordinal) + 1)..].ToLowerInvariant();

    /// <summary>What its stages' times are multiplied by.</summary>
    public double FactorOf(string stage) => stage == Bottleneck ? Load * BottleneckFactor : Load;
}

/// <summary>The eight departments. None of them exists.</summary>
public static class DepartmentTable
{
    public static ImmutableArray<DepartmentParameters> All { get; } =
    [
        new("DEL-MEA", "Employment and Learning", "Emploi et Apprentissage", CalendarTable.Toronto,
            1.25, 0.85, 0.55, 0.45, 26, 0.70, StageTable.MinistersOffice, 1.1, 0.02, 0.05, 0.06, 0.01, 0.25),
        new("ETP-PEC", "Enterprise and Trade Promotion", "Promotion des entreprises et du commerce", CalendarTable.Toronto,
            1.6, 0.95, 0.60, 0.50, 22, 0.75, StageTable.MinistersOffice, 1.6, 0.02, 0.07, 0.04, 0.01, 0.20),
        new("PHS-SSP", "Public Health Service", "Service de santé publique", CalendarTable.Toronto,
            0.8, 0.45, 0.35, 0.20, 34, 0.25, StageTable.Program, 1.0, 0.03, 0.05, 0.08, 0.08, 0.25),
        new("FC-PC", "Fisheries and Coasts", "Pêches et Côtes", CalendarTable.Halifax,
            1.1, 0.70, 0.40, 0.15, 20, 0.35, StageTable.MinistersOffice, 1.25, 0.02, 0.06, 0.05, 0.02, 0.20),
        new("NSO-BNS", "National Statistics Office", "Bureau national de la statistique", CalendarTable.Toronto,
            0.55, 0.03, 0.10, 0.85, 24, 0.15, StageTable.PolicyCheck, 3.2, 0.01, 0.04, 0.05, 0.005, 0.30),
        new("BTA-AFV", "Border and Travel Agency", "Agence des frontières et des voyages", CalendarTable.Toronto,
            0.8, 0.40, 0.25, 0.10, 30, 0.25, StageTable.Program, 1.0, 0.03, 0.08, 0.30, 0.03, 0.30),
        new("PH-PP", "Parks and Heritage", "Parcs et Patrimoine", CalendarTable.Edmonton,
            0.7, 0.35, 0.20, 0.10, 32, 0.20, StageTable.Program, 1.0, 0.06, 0.07, 0.08, 0.01, 0.25),
        new("OO-BO", "Office of the Ombudsperson", "Bureau de l'ombudsman", CalendarTable.Winnipeg,
            0.6, 0, 0.30, 0.50, 6, 0.15, StageTable.HeadOfComms, 2.6, 0.03, 0.05, 0.06, 0, 0.35),
    ];
}
