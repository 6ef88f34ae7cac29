using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>The gates there are, what each stands before, and which kinds of programme have a use for it.</summary>
public static class Gates
{
    public static IReadOnlyList<GateCode> All { get; } = Enum.GetValues<GateCode>();

    public static GatePhase PhaseOf(GateCode code) => code switch
    {
        GateCode.NoCompetitors or GateCode.Balance or GateCode.Purpose or GateCode.Intent or GateCode.Ethics => GatePhase.Activation,
        GateCode.SteeringCoverage or GateCode.Sponsorship or GateCode.ReverseTrainingMatrix or GateCode.PanelCoverage
            or GateCode.TwoSidedEvaluation or GateCode.ContentComplete or GateCode.Boundaries or GateCode.SeniorPreparation => GatePhase.Activation,
        GateCode.IntentMeasured or GateCode.FinalMeeting or GateCode.SolutionsPresented => GatePhase.Closure,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Nobody said what the gate stands before."),
    };

    /// <summary>
    /// In a one-way programme some give and others receive, so nothing is to be balanced there; learning groups that present something are hybrid;
    /// and only seniors who are mentored by juniors, and the juniors, need the training of a reverse programme.
    /// </summary>
    public static bool AppliesTo(GateCode code, ProgrammeKind kind, Orientation orientation) => code switch
    {
        GateCode.Balance => kind != ProgrammeKind.OneWay,
        GateCode.ReverseTrainingMatrix or GateCode.SeniorPreparation => orientation == Orientation.Reverse,
        GateCode.PanelCoverage or GateCode.SolutionsPresented => kind == ProgrammeKind.HybridActionLearning,
        _ => true,
    };

    /// <summary>What a programme asks for that does not say.</summary>
    public static IReadOnlyList<GateCode> Of(ProgrammeKind kind, Orientation orientation) => [.. All.Where(code => AppliesTo(code, kind, orientation))];

    /// <summary>Whether a majority of the steering group may do without the gate.</summary>
    /// <remarks>
    /// It may not where the gate protects people who have no vote (competitors kept apart, ethics and confidentiality, the boundaries of mentoring,
    /// the preparation of seniors), where it is the own
    /// word of each organisation, which no other gives for it (purpose), and where the decision would excuse those it passed over.
    /// </remarks>
    public static bool MayBeWaived(GateCode code)
        => code is not (GateCode.NoCompetitors or GateCode.Ethics or GateCode.Purpose or GateCode.SteeringCoverage or GateCode.Boundaries or GateCode.SeniorPreparation);

    /// <summary>The gates once each, in the order of their declaration.</summary>
    internal static IReadOnlyList<GateCode> Read(InputCheck check, IReadOnlyList<GateCode>? asked, ProgrammeKind kind, Orientation orientation)
    {
        for (var index = 0; asked is not null && index < asked.Count; index++)
        {
            if (!AppliesTo(asked[index], kind, orientation))
            {
                check.Fail($"gates.{index}", "A programme of this kind has no use for this gate. Leave it out.");
            }
        }

        return asked is null ? Of(kind, orientation) : [.. asked.Distinct().Order()];
    }
}
