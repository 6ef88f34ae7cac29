using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Running;

/// <summary>The hash of everything that goes into a run. Lists without an order of their own are put into one first.</summary>
internal static class InputsFingerprint
{
    private const string Form = "crossmentor.matching-inputs/1";

    public static string Of(MatchingInput input, PluginSelection plugins, MatchingPolicy policy, ulong seed)
    {
        using var fingerprint = new Fingerprint();
        fingerprint.Add(Form).Add(SdkVersion.Text).Add(seed);
        AddInput(fingerprint, input);
        AddPolicy(fingerprint, policy);
        foreach (var entry in Manifests.Of(plugins, seed).Plugins)
        {
            fingerprint.Add((long)entry.Kind).Add(entry.Plugin.Id).Add(entry.Plugin.Version).Add(entry.Plugin.AssemblySha256)
                .Add(entry.Plugin.SettingsJson).Add((long?)entry.Weight)
                .AddAll(entry.Plugin.Reads.Order(StringComparer.Ordinal), (target, name) => target.Add(name));
        }

        return fingerprint.Finish();
    }

    private static void AddInput(Fingerprint fingerprint, MatchingInput input)
    {
        fingerprint.Add(input.AsOf).Add((long)input.Orientation)
            .AddAll(input.Mentors.OrderBy(person => person.ParticipantId), AddPerson)
            .AddAll(input.Mentees.OrderBy(person => person.ParticipantId), AddPerson)
            .AddAll(
                input.Competitors.OrderBy(declaration => declaration.First).ThenBy(declaration => declaration.Second).ThenBy(declaration => declaration.AsOf),
                (target, declaration) => target.Add(declaration.First).Add(declaration.Second).Add(declaration.AsOf))
            .AddAll(
                input.OrganisationGroups.OrderBy(membership => membership.OrganisationId).ThenBy(membership => membership.GroupId),
                (target, membership) => target.Add(membership.OrganisationId).Add(membership.GroupId))
            .AddAll(
                input.ReportingLines.OrderBy(line => line.ReportId).ThenBy(line => line.ManagerId).ThenBy(line => line.Kind).ThenBy(line => line.AsOf),
                (target, line) => target.Add(line.ReportId).Add(line.ManagerId).Add((long)line.Kind).Add(line.AsOf))
            .AddAll(input.DeclaredTops.Order(), (target, person) => target.Add(person))
            .AddAll(
                input.Quotas.OrderBy(quota => quota.OrganisationId).ThenBy(quota => quota.Side),
                (target, quota) => target.Add(quota.OrganisationId).Add((long)quota.Side).Add((long)quota.Minimum).Add((long?)quota.Maximum));
        AddPairs(fingerprint, input.Pins);
        AddPairs(fingerprint, input.Exclusions);
        AddPairs(fingerprint, input.RunningPairs);

        // Runs in which nobody declared anything keep the hash that they always had.
        if (!input.Withheld.IsEmpty || !input.PlaceMoves.IsEmpty)
        {
            AddPairs(fingerprint, input.Withheld);
        }

        if (!input.PlaceMoves.IsEmpty)
        {
            fingerprint.AddAll(input.PlaceMoves.OrderBy(move => move.OrganisationId), (target, move) => target.Add(move.OrganisationId).Add((long)move.Places));
        }
    }

    private static void AddPairs(Fingerprint fingerprint, IEnumerable<ParticipantPair> pairs)
        => fingerprint.AddAll(
            pairs.OrderBy(pair => pair.MenteeId).ThenBy(pair => pair.MentorId),
            (target, pair) => target.Add(pair.MentorId).Add(pair.MenteeId));

    private static void AddPerson(Fingerprint fingerprint, MatchingPerson person)
    {
        fingerprint.Add(person.ParticipantId).Add(person.PersonId).Add(person.OrganisationId)
            .Add((long)person.Capacity).Add((long?)person.Grade).Add((long?)person.ExperienceYears).Add((long?)person.UtcOffsetMinutes)
            .Add(person.Function).Add(person.Sector).Add(person.Country).Add(person.Location).Add(person.Department).Add(person.Division)
            .Add(person.Track).Add(person.Gender).Add(person.FactsAsOf)
            .AddAll(person.ProtectedOrganisations.Sort(), (target, organisation) => target.Add(organisation))
            .AddAll(person.InfluencedOrganisations.Sort(), (target, organisation) => target.Add(organisation));
        AddSet(fingerprint, person.Languages);
        AddSet(fingerprint, person.Skills);
        AddSet(fingerprint, person.OfferedSkills);
        AddSet(fingerprint, person.DevelopmentGoals);
    }

    private static void AddSet(Fingerprint fingerprint, ImmutableArray<string> ids)
        => fingerprint.AddAll(ids.Sort(StringComparer.Ordinal), (target, id) => target.Add(id));

    private static void AddPolicy(Fingerprint fingerprint, MatchingPolicy policy)
    {
        fingerprint.Add((long)policy.OnUnknown)
            .AddAll(policy.Goals, (target, goal) => target.Add((long)goal))
            .AddAll(policy.GrantedSensitiveFeatures, (target, name) => target.Add(name))
            .Add((long?)policy.LearningGroups?.GroupCount)
            .Add((long?)policy.LearningGroups?.Composition)
            .Add((long?)policy.LearningGroups?.Members);

        // What shares are counts where they are a goal; runs without keep the hash that they always had.
        if (policy.Goals.Contains(MatchingGoal.FairShares))
        {
            fingerprint.Add((long)policy.FairShares);
        }
    }
}
