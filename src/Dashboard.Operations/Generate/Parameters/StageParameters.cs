using System.Collections.Immutable;

namespace Dashboard.Operations.Generate.Parameters;

/// <summary>One stage of the made-up workflow.</summary>
/// <param name="MedianHours">Median time in stage at load 1, in working hours.</param>
/// <param name="Sigma">Standard deviation of its logarithm.</param>
/// <param name="ReturnShare">Chance that a visit ends in a request for changes.</param>
/// <param name="EveningShare">Chance that a decision is made the evening before rather than in office hours.</param>
/// <param name="ActorCode">What its people are called: <c>prog</c> in <c>mea-prog-03</c>.</param>
/// <param name="People">How many work there, in each department.</param>
public sealed record StageParameters(
    string Code,
    string NameEn,
    string NameFr,
    string RoleEn,
    string RoleFr,
    double MedianHours,
    double Sigma,
    double ReturnShare,
    double EveningShare,
    string ActorCode,
    int People);

/// <summary>The stages' codes and figures, in workflow order. Translation, then concordance, run beside the head of communications.</summary>
public static class StageTable
{
    public const string CommsReview = "comms_review";
    public const string Program = "program";
    public const string PolicyCheck = "policy_check";
    public const string Translation = "translation";
    public const string Concordance = "concordance";
    public const string HeadOfComms = "head_of_comms";
    public const string Executive = "executive";
    public const string MinistersOffice = "ministers_office";
    public const string CentralAgency = "central_agency";
    public const string FinalCheck = "final_check";
    public const string Publication = "publication";

    public static ImmutableArray<StageParameters> All { get; } =
    [
        new(CommsReview, "Communications review", "Révision par les communications",
            "Social media team lead", "Chef d'équipe, médias sociaux", 2.0, 0.9, 0.09, 0.05, "comms", 4),
        new(Program, "Program approval", "Approbation du programme",
            "Program director", "Directeur ou directrice de programme", 6.0, 1.0, 0.12, 0.07, "prog", 8),
        new(PolicyCheck, "Policy, legal and privacy check", "Vérification des politiques, du droit et de la vie privée",
            "Senior analyst", "Analyste principal(e)", 4.0, 0.8, 0.05, 0.04, "legal", 3),
        new(Translation, "Translation", "Traduction",
            "Linguistic services", "Services linguistiques", 7.0, 0.7, 0.04, 0.06, "trad", 4),
        new(Concordance, "EN/FR comparison", "Concordance linguistique",
            "Reviser", "Réviseur(e)", 1.5, 0.6, 0.06, 0.04, "rev", 3),
        new(HeadOfComms, "Head of communications", "Chef des communications",
            "Director general, communications", "Directeur général ou directrice générale, communications",
            4.0, 0.9, 0.07, 0.10, "dgcom", 2),
        new(Executive, "Deputy head's office", "Bureau de l'administrateur général",
            "Assistant deputy minister", "Sous-ministre adjoint(e)", 7.5, 0.9, 0.05, 0.10, "exec", 3),
        new(MinistersOffice, "Minister's office", "Cabinet du ministre",
            "Director of communications, minister's office", "Directeur ou directrice des communications, cabinet",
            9.0, 1.1, 0.14, 0.12, "mo", 3),
        new(CentralAgency, "Central agency review", "Examen par un organisme central",
            "Analyst", "Analyste", 9.0, 0.8, 0.08, 0.04, "ca", 4),
        new(FinalCheck, "Final check", "Vérification finale",
            "Social media publisher", "Responsable de la publication", 1.0, 0.6, 0.02, 0.03, "pub", 3),
        new(Publication, "Publication", "Publication", "system", "système", 0, 0, 0, 0, "pub", 1),
    ];

    /// <exception cref="InvalidOperationException">There is no such stage.</exception>
    public static StageParameters Of(string code) => All.First(stage => stage.Code == code);
}
