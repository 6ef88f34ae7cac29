using CrossMentor.Matching.Results;
using CrossMentor.Sdk;

namespace CrossMentor.Matching.Running;

/// <summary>The hash of everything that comes out of a run.</summary>
internal static class ResultFingerprint
{
    private const string Form = "crossmentor.matching-result/1";

    public static string Of(MatchingResult result)
    {
        using var fingerprint = new Fingerprint();
        fingerprint.Add(Form).Add(result.InputsHash)
            .AddAll(result.Pairs, AddPair)
            .AddAll(result.Unplaced, AddUnplaced)
            .AddAll(result.Groups, (target, group) =>
            {
                target.AddAll(group.MemberIds, (inner, member) => inner.Add(member));
                AddReason(target, group.Reason);
            })
            .Add((long)result.Certificate.State).Add(result.Certificate.VerifierId).Add(result.Certificate.Certificate?.Format)
            .AddBytes(result.Certificate.Certificate is { } certificate ? certificate.Payload.Span : []);

        // Results with pairs keep the hash that they always had.
        if (!result.Barriers.IsEmpty)
        {
            fingerprint.AddAll(result.Barriers, (target, barrier) => target
                .Add(barrier.PluginId).Add(barrier.OrganisationId).Add(barrier.OtherOrganisationId));
        }

        // Results of a strategy that names no goal keep theirs too. Where there are barriers there are no pairs, so the two are never mistaken for each other.
        if (result.Pairs.Any(pair => pair.Alternative?.GoalLost is not null))
        {
            fingerprint.AddAll(result.Pairs, (target, pair) => target.Add((long?)pair.Alternative?.GoalLost));
        }

        return fingerprint.Finish();
    }

    private static void AddPair(Fingerprint fingerprint, MatchedPair pair)
    {
        fingerprint.Add(pair.MentorId).Add(pair.MenteeId).Add((long)pair.Score).Add(pair.IsPinned)
            .AddAll(pair.Contributions, (target, contribution) =>
            {
                target.Add(contribution.PluginId).Add((long)contribution.Points).Add((long)contribution.Weight).Add((long)contribution.Amount);
                AddReason(target, contribution.Reason);
            })
            .AddAll(pair.Rules, (target, rule) =>
            {
                target.Add(rule.PluginId).Add((long)rule.Verdict).Add(rule.FactAsOf);
                AddReason(target, rule.Reason);
            })
            .Add(pair.Alternative is not null);
        if (pair.Alternative is { } alternative)
        {
            fingerprint.Add(alternative.MentorId ?? Guid.Empty).Add((long)alternative.PairsLost).Add(alternative.ScoreLost);
        }
    }

    private static void AddUnplaced(Fingerprint fingerprint, UnplacedPerson person)
    {
        fingerprint.Add(person.ParticipantId).Add((long)person.Side).Add((long)person.Cause).Add((long)person.EligibleCount)
            .AddAll(person.BlockingRules, (target, rule) => target
                .Add(rule.PluginId).Add((long)rule.Forbidden).Add((long)rule.Unknown).Add((long)rule.Alone));
        AddReason(fingerprint, person.Reason);
    }

    private static void AddReason(Fingerprint fingerprint, Reason reason)
        => fingerprint.Add(reason.Code).Add(reason.Text)
            .AddAll(reason.Parameters, (target, parameter) => target.Add(parameter.Name).Add(parameter.Value));
}
