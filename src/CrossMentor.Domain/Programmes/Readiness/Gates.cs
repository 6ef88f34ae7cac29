using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>The gates there are, what each stands before, and which kinds of programme have a use for it.</summary>
public static class Gates
{
    public static IReadOnlyList<GateCode> All { get; } = Enum.GetValues<GateCode>();

    public static GatePhase PhaseOf(GateCode code) => code switch
    {
        GateCode.NoCompetitors or GateCode.Balance or GateCode.Purpose or GateCode.Intent or GateCode.Ethics or GateCode.PanelCoverage
            or GateCode.TwoSidedEvaluation or GateCode.ContentComplete => GatePhase.Activation,
        GateCode.IntentMeasured or GateCode.SolutionsPresented => GatePhase.Closure,
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Nobody said what the gate stands before."),
    };

    /// <summary>In a one-way programme some give and others receive, so nothing is to be balanced there; learning groups that present something are hybrid.</summary>
    public static bool AppliesTo(GateCode code, ProgrammeKind kind) => code switch
    {
        GateCode.Balance => kind != ProgrammeKind.OneWay,
        GateCode.PanelCoverage or GateCode.SolutionsPresented => kind == ProgrammeKind.HybridActionLearning,
        _ => true,
    };

    /// <summary>What a programme asks for that does not say.</summary>
    public static IReadOnlyList<GateCode> Of(ProgrammeKind kind) => [.. All.Where(code => AppliesTo(code, kind))];

    /// <summary>The gates once each, in the order of their declaration.</summary>
    internal static IReadOnlyList<GateCode> Read(InputCheck check, IReadOnlyList<GateCode>? asked, ProgrammeKind kind)
    {
        for (var index = 0; asked is not null && index < asked.Count; index++)
        {
            if (!AppliesTo(asked[index], kind))
            {
                check.Fail($"gates.{index}", "A programme of this kind has no use for this gate. Leave it out.");
            }
        }

        return asked is null ? Of(kind) : [.. asked.Distinct().Order()];
    }
}
