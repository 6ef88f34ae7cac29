using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Matching;

/// <summary>Changes what a programme asks of its matching; weights can only be given to scorers that are there.</summary>
internal sealed class UpdateMatchingPolicy(ManagedProgrammes programmes, MatchingPlugins plugins)
    : ICommand<UpdateMatchingPolicyInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(UpdateMatchingPolicyInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(() => Apply(programme, input)));
    }

    private Outcome<ProgrammeId> Apply(Programme programme, UpdateMatchingPolicyInput input)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var refusals = new List<Refusal>();
        if (input.ReportingEdgeKinds is { Count: 0 })
        {
            // Nobody is matched with somebody above or below: which edges count is open, whether they count is not.
            refusals.Add(new InvalidInput("reportingEdgeKinds", "reportingEdgeKinds is empty. Name at least one kind, such as SOLID."));
        }

        var weights = input.Weights?.Select(weight => new ScorerWeight(weight.PluginId, weight.Weight)).ToList();
        refusals.AddRange((weights ?? [])
            .Select((weight, index) => plugins.CheckScorer(weight.PluginId, $"weights.{index}.pluginId"))
            .OfType<Refusal>());
        var changed = programme.ChangeMatchingPolicy(new(
            input.OnUnknown, input.TimeZoneGapHoursMax, input.IsCommonLanguageRequired, input.ReportingEdgeKinds, weights));
        refusals.AddRange(changed.Refusals);
        return Outcome.From(refusals).Then(() => programme.Id);
    }
}
