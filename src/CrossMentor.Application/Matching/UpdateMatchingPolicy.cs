using CrossMentor.Application.Commands;
using CrossMentor.Application.Programmes;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;
using CrossMentor.Domain.Steering;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Matching;

/// <summary>Changes what a programme asks of its matching; plugins can only be chosen that are there, with settings that fit them and features that the programme grants.</summary>
internal sealed class UpdateMatchingPolicy(CrossMentorDb db, ManagedProgrammes programmes, MatchingPlugins plugins)
    : ICommand<UpdateMatchingPolicyInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(UpdateMatchingPolicyInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        var decision = await db.SteeringDecisions.NamedAsync(input.CompetitorsDecisionId, decision => decision.Id == input.CompetitorsDecisionId, ct);
        return Admission.Unless([.. found.Refusals, .. decision.Refusals], _ => Task.FromResult(Apply(found.Value, input, decision.Value)));
    }

    private Outcome<ProgrammeId> Apply(Programme programme, UpdateMatchingPolicyInput input, SteeringDecision? decision)
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

        if (decision is not null && !decision.Admits(programme.Id))
        {
            refusals.Add(new InvalidInput("competitorsDecisionId", "This decision does not admit competitors to this programme. Name one that was adopted and does."));
        }

        var change = ChangeOf(input, decision);
        refusals.AddRange(plugins.Check(change));
        var changed = programme.ChangeMatchingPolicy(change);
        if (changed.IsAccepted && change.ChoosesPlugins)
        {
            refusals.AddRange(plugins.CheckGrants(programme.MatchingPolicy).Except(refusals));
        }

        refusals.AddRange(changed.Refusals);
        return Outcome.From(refusals).Then(() => programme.Id);
    }

    private static MatchingPolicyChange ChangeOf(UpdateMatchingPolicyInput input, SteeringDecision? decision) => new(
        input.OnUnknown,
        input.TimeZoneGapHoursMax,
        input.IsCommonLanguageRequired,
        input.ReportingEdgeKinds,
        input.Weights?.Select(weight => new ScorerWeight(weight.PluginId, weight.Weight) { Settings = weight.Settings, Version = weight.Version }).ToList())
    {
        Goals = input.Goals,
        FairShares = input.FairShares,
        Competitors = input.Competitors,
        CompetitorsDecision = input.CompetitorsDecision ?? decision?.Title,
        CompetitorsDecisionId = decision?.Id,
        Rules = input.Rules?.Select(rule => ChoiceOf(rule)!).ToList(),
        Strategy = ChoiceOf(input.Strategy),
        GroupFormer = ChoiceOf(input.GroupFormer),
        GrantedFeatures = input.GrantedFeatures,
    };

    private static PluginChoice? ChoiceOf(PluginChoiceInput? input)
        => input is null ? null : new(input.PluginId) { Settings = input.Settings, Version = input.Version };
}
