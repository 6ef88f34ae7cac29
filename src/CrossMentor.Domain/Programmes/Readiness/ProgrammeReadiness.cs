using CrossMentor.Domain.Access;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Programmes.Readiness;

/// <summary>Every gate of a programme, as one reader may know it.</summary>
public sealed record ProgrammeReadiness(ProgrammeId ProgrammeId, IReadOnlyList<GateReading> Gates)
{
    /// <summary>Null where that depends on something the reader may not know.</summary>
    public bool? IsReadyToActivate => IsReady(GatePhase.Activation);

    /// <summary>Null where that depends on something the reader may not know.</summary>
    public bool? IsReadyToClose => IsReady(GatePhase.Closure);

    public ProgrammeReadiness For(Caller caller) => caller.MayManage(ProgrammeId)
        ? this
        : this with { Gates = [.. Gates.Select(gate => gate.For(caller.OwnOrganisations))] };

    /// <summary>The open gates of a phase by name, and beside them what each of them says.</summary>
    public Outcome Check(GatePhase phase)
    {
        var open = Gates.Where(gate => gate.Phase == phase && gate.State == GateState.Open).ToList();
        if (open.Count == 0)
        {
            return Outcome.Accepted;
        }

        var codes = open.Select(gate => gate.Code).ToList();
        return Outcome.From([
            phase == GatePhase.Activation ? new ActivationGatesOpen(codes) : new ClosureGatesOpen(codes),
            .. open.SelectMany(gate => gate.Refusals),
        ]);
    }

    private bool? IsReady(GatePhase phase)
    {
        var states = Gates.Where(gate => gate.Phase == phase).Select(gate => gate.State).ToList();
        if (states.Contains(GateState.Open))
        {
            return false;
        }

        return states.Contains(null) ? null : true;
    }
}
