using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk.Scoring;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Matching.Running;

/// <summary>Whether the arguments of a run make sense at all, said in a sentence. Demands that merely cannot be met are not faults.</summary>
internal static class InputCheck
{
    // A thousand points by a thousand weights stay within 32 bits.
    private const int MostScorers = 2_000;

    public static string? FindFault(MatchingInput input, PluginSelection plugins, MatchingPolicy policy)
        => FindPeopleFault(input) ?? FindDemandFault(input) ?? FindSelectionFault(plugins, policy);

    private static string? FindPeopleFault(MatchingInput input)
    {
        var participants = new HashSet<Guid>();
        foreach (var person in input.Mentors.Concat(input.Mentees))
        {
            if (!participants.Add(person.ParticipantId))
            {
                return $"Participant {person.ParticipantId} is listed twice.";
            }

            if (person.Capacity < 0)
            {
                return $"Participant {person.ParticipantId} has the capacity {person.Capacity}; it cannot be below zero.";
            }
        }

        var repeatedGroup = input.OrganisationGroups.GroupBy(membership => membership.OrganisationId)
            .FirstOrDefault(memberships => memberships.Select(membership => membership.GroupId).Distinct().Skip(1).Any());
        return repeatedGroup is null ? null : $"Organisation {repeatedGroup.Key} belongs to two groups.";
    }

    private static string? FindDemandFault(MatchingInput input)
    {
        var mentors = input.Mentors.Select(person => person.ParticipantId).ToHashSet();
        var mentees = input.Mentees.Select(person => person.ParticipantId).ToHashSet();
        foreach (var pair in input.Pins.Concat(input.Exclusions).Concat(input.RunningPairs).Concat(input.Withheld))
        {
            if (!mentors.Contains(pair.MentorId))
            {
                return $"A pin, exclusion or running pair names mentor {pair.MentorId}, who does not take part.";
            }

            if (!mentees.Contains(pair.MenteeId))
            {
                return $"A pin, exclusion or running pair names mentee {pair.MenteeId}, who does not take part.";
            }
        }

        var quotas = new HashSet<(Guid Organisation, Sdk.Strategies.Side Side)>();
        foreach (var quota in input.Quotas)
        {
            if (!quotas.Add((quota.OrganisationId, quota.Side)))
            {
                return $"Organisation {quota.OrganisationId} has two quotas on the {quota.Side} side.";
            }

            if (quota.Minimum < 0 || quota.Maximum < quota.Minimum)
            {
                return $"Organisation {quota.OrganisationId} has the quota {quota.Minimum} to {quota.Maximum}; the numbers must ascend from zero.";
            }
        }

        return null;
    }

    private static string? FindSelectionFault(PluginSelection plugins, MatchingPolicy policy)
    {
        foreach (var scorer in plugins.Scorers)
        {
            if (scorer.Weight is < 0 or > ScoreScale.MaximumWeight)
            {
                return $"Scorer {scorer.Plugin.Reference.Id} has the weight {scorer.Weight}; weights lie in 0..{ScoreScale.MaximumWeight}.";
            }
        }

        if (plugins.Scorers.Length > MostScorers)
        {
            return $"{plugins.Scorers.Length} scorers are selected; {MostScorers} are the most.";
        }

        foreach (var name in policy.GrantedSensitiveFeatures)
        {
            if (!Features.All.TryGetValue(name, out var feature) || !feature.IsSensitive)
            {
                return $"The policy grants \"{name}\", which is not a sensitive feature.";
            }
        }

        if (policy.LearningGroups is { } groups)
        {
            if (groups.GroupCount < 1)
            {
                return $"The policy asks for {groups.GroupCount} learning groups; there must be at least one.";
            }

            if (plugins.GroupFormer is null)
            {
                return "The policy asks for learning groups, but no group former is selected.";
            }
        }

        return policy.Goals.IsEmpty ? "The policy names no goal."
            : policy.Goals.Distinct().Count() < policy.Goals.Length ? "The policy names a goal twice."
            : null;
    }
}
