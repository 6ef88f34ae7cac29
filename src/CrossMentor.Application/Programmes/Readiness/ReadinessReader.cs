using CrossMentor.Application.Commands;
using CrossMentor.Application.Steering;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;

namespace CrossMentor.Application.Programmes.Readiness;

/// <summary>Asks every gate how it stands, for many programmes in as many statements as for one.</summary>
public sealed class ReadinessReader
{
    private readonly IReadOnlyList<IGate> gates;
    private readonly WaiverReader waivers;
    private readonly ICallerScope scope;

    internal ReadinessReader(IEnumerable<IGate> gates, WaiverReader waivers, ICallerScope scope)
    {
        this.gates = [.. gates.OrderBy(gate => gate.Code)];
        (this.waivers, this.scope) = (waivers, scope);
        if (!this.gates.Select(gate => gate.Code).SequenceEqual(Gates.All))
        {
            throw new InvalidOperationException("Every gate code needs one class that reads it.");
        }
    }

    /// <summary>Aligned with the programmes, as far as the caller may know. The programmes are those that the caller sees.</summary>
    public async Task<IReadOnlyList<ProgrammeReadiness>> OfProgrammesAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var caller = scope.Caller ?? throw new UnauthenticatedException();
        return [.. (await ReadAsync(programmes, ct)).Select(readiness => readiness.For(caller))];
    }

    /// <summary>Whether a programme gets past its gates. What they answer is for its manager.</summary>
    internal async Task<Outcome> CheckAsync(Programme programme, GatePhase phase, CancellationToken ct)
        => (await ReadAsync([programme], ct))[0].Check(phase);

    /// <summary>Takes a step of a programme past the gates in front of it; they are asked only where its state allows the step.</summary>
    internal async Task<Outcome<ProgrammeId>> PassAsync(
        Programme programme, Outcome state, GatePhase phase, Func<Outcome<Programme>> step, CancellationToken ct)
    {
        var passed = state.IsRefused ? state : await CheckAsync(programme, phase, ct);
        return passed.IsRefused ? Outcome<ProgrammeId>.Refused(passed.Refusals) : step().Then<ProgrammeId>(taken => taken.Id);
    }

    // What the programme does not ask for stays so, whatever was decided while it did.
    private static GateReading NotRead(Programme programme, GateCode code, IReadOnlyDictionary<(ProgrammeId, GateCode), SteeringDecisionId> waived)
        => programme.AsksFor(code) && waived.TryGetValue((programme.Id, code), out var decision) ? GateReading.Waived(code, decision) : GateReading.NotAsked(code);

    private async Task<IReadOnlyList<ProgrammeReadiness>> ReadAsync(IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        var distinct = programmes.DistinctBy(programme => programme.Id).ToList();
        var readings = distinct.ToDictionary(programme => programme.Id, _ => new List<GateReading>(gates.Count));
        var waived = await waivers.ReadAsync([.. distinct.Where(programme => programme.Gates.Any(Gates.MayBeWaived))], ct);
        foreach (var gate in gates)
        {
            var asking = distinct.Where(programme => programme.AsksFor(gate.Code) && !waived.ContainsKey((programme.Id, gate.Code))).ToList();
            var read = asking.Count == 0 ? [] : await gate.ReadAsync(asking, ct);
            var answers = asking.Zip(read).ToDictionary(answer => answer.First.Id, answer => answer.Second);
            foreach (var programme in distinct)
            {
                readings[programme.Id].Add(answers.GetValueOrDefault(programme.Id) ?? NotRead(programme, gate.Code, waived));
            }
        }

        return [.. programmes.Select(programme => new ProgrammeReadiness(programme.Id, readings[programme.Id]))];
    }
}
