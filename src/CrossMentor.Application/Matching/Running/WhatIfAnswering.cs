using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Refusals;
using CrossMentor.Matching;
using CrossMentor.Matching.WhatIf;

namespace CrossMentor.Application.Matching.Running;

/// <summary>Answers what would have to be different for somebody to be placed, or for two people to be a pair.</summary>
internal static class WhatIfAnswering
{
    private static readonly CounterfactualLimits Limits = new();

    /// <returns>Why there is no answer; null when there is one.</returns>
    public static async Task<MatchRunFailure?> AnswerAsync(
        MatchTask task, ScenarioWork work, IProgress<MatchingProgress> progress, TimeProvider clock, CancellationToken ct)
    {
        if (work.Failure is not null)
        {
            return work.Failure;
        }

        var question = new CounterfactualQuestion(task.Question!.MentorId?.Value, task.Question.MenteeId?.Value);
        var isThere = (question.MentorId is null || work.Input.Mentors.Any(person => person.ParticipantId == question.MentorId))
            && (question.MenteeId is null || work.Input.Mentees.Any(person => person.ParticipantId == question.MenteeId));
        if (!isThere)
        {
            return new(RunFailureCodes.InputsChanged, "Somebody the question is about did not take part in the run, or has left. Match again.", null);
        }

        var answer = await LongWork.RunAsync(
            () => Counterfactuals.Find(work.Input, question, Limits, work.Selection, work.Kept.Policy, work.Kept.Seed, progress, ct), ct);
        if (answer.Failure is { } failure)
        {
            return new(failure.Code, failure.Message, failure.PluginId);
        }

        task.Succeed(ReportOf(answer.Value!), clock.GetUtcNow());
        return null;
    }

    private static WhatIfReport ReportOf(CounterfactualAnswer answer) => new(
        answer.IsSoAlready,
        answer.IsComplete,
        answer.Solves,
        [.. answer.Rules.Select(rule => new WhatIfRule(rule.PluginId, rule.Label, rule.Reason.Code, rule.Reason.Text))],
        [.. answer.Changes.Select(change => new WhatIfChange(
            KindOf(change.Kind),
            ParticipantId.From(change.MentorId),
            ParticipantId.From(change.MenteeId),
            change.PairsLost,
            change.ScoreLost is { } score ? checked((int)score) : null,
            change.PluginId,
            change.Label,
            change.Reason?.Code,
            change.Reason?.Text,
            change.NeedsPin,
            change.WeightNow,
            change.WeightFrom,
            change.WeightTo))]);

    private static WhatIfChangeKind KindOf(ChangeKind kind) => kind switch
    {
        ChangeKind.ExtraPlace => WhatIfChangeKind.ExtraPlace,
        ChangeKind.LiftRule => WhatIfChangeKind.LiftRule,
        ChangeKind.LiftExclusion => WhatIfChangeKind.LiftExclusion,
        ChangeKind.Pin => WhatIfChangeKind.Pin,
        _ => WhatIfChangeKind.Weight,
    };
}
