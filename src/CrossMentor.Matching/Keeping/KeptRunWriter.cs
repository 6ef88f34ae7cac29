using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;

namespace CrossMentor.Matching.Keeping;

/// <summary>Writes the payload of a kept run. What is added to an input is added here and to <see cref="KeptRunReader"/>, with a new version of the form.</summary>
internal static class KeptRunWriter
{
    public static byte[] Write(KeptRun run)
    {
        using var target = new PayloadWriter();
        target.Text(run.SdkVersion);
        target.Number(unchecked((long)run.Seed));
        WritePolicy(target, run.Policy);
        target.List(run.Plugins, entry => WriteEntry(target, entry));
        WriteInput(target, run.Input);
        return target.Finish();
    }

    private static void WritePolicy(PayloadWriter target, MatchingPolicy policy)
    {
        target.Number((long)policy.OnUnknown);
        target.List(policy.Goals, goal => target.Number((long)goal));
        target.Number((long)policy.FairShares);
        target.List(policy.GrantedSensitiveFeatures, target.Text);
        target.Number(policy.LearningGroups is null ? 0 : 1);
        if (policy.LearningGroups is { } groups)
        {
            target.Number(groups.GroupCount);
            target.Number((long)groups.Composition);
            target.Number((long)groups.Members);
        }
    }

    private static void WriteEntry(PayloadWriter target, ManifestEntry entry)
    {
        target.Number((long)entry.Kind);
        target.Text(entry.Plugin.Id);
        target.Text(entry.Plugin.Version);
        target.Text(entry.Plugin.AssemblySha256);
        target.Text(entry.Plugin.Label);
        target.Text(entry.Plugin.SettingsJson);
        target.List(entry.Plugin.Reads, target.Text);
        target.Optional(entry.Weight);
    }

    private static void WriteInput(PayloadWriter target, MatchingInput input)
    {
        target.Date(input.AsOf);
        target.Number((long)input.Orientation);
        target.List(input.Mentors, person => WritePerson(target, person));
        target.List(input.Mentees, person => WritePerson(target, person));
        target.List(input.Competitors, declaration =>
        {
            target.Id(declaration.First);
            target.Id(declaration.Second);
            target.Date(declaration.AsOf);
        });
        target.List(input.OrganisationGroups, membership =>
        {
            target.Id(membership.OrganisationId);
            target.Id(membership.GroupId);
        });
        target.List(input.ReportingLines, line =>
        {
            target.Id(line.ReportId);
            target.Id(line.ManagerId);
            target.Number((long)line.Kind);
            target.Date(line.AsOf);
        });
        target.List(input.DeclaredTops, target.Id);
        target.List(input.Quotas, quota =>
        {
            target.Id(quota.OrganisationId);
            target.Number((long)quota.Side);
            target.Number(quota.Minimum);
            target.Optional(quota.Maximum);
        });
        WritePairs(target, input.Pins);
        WritePairs(target, input.Exclusions);
        WritePairs(target, input.RunningPairs);

        // The last lists are left out where they are empty, so that runs which were kept before there were any are still read.
        if (!input.Withheld.IsEmpty || !input.PlaceMoves.IsEmpty)
        {
            WritePairs(target, input.Withheld);
        }

        if (!input.PlaceMoves.IsEmpty)
        {
            target.List(input.PlaceMoves, move =>
            {
                target.Id(move.OrganisationId);
                target.Number(move.Places);
            });
        }
    }

    private static void WritePairs(PayloadWriter target, IReadOnlyCollection<ParticipantPair> pairs) => target.List(pairs, pair =>
    {
        target.Id(pair.MentorId);
        target.Id(pair.MenteeId);
    });

    private static void WritePerson(PayloadWriter target, MatchingPerson person)
    {
        target.Id(person.ParticipantId);
        target.Id(person.PersonId);
        target.Id(person.OrganisationId);
        target.Number(person.Capacity);
        target.Optional(person.Grade);
        target.Optional(person.ExperienceYears);
        target.Optional(person.UtcOffsetMinutes);
        target.List(person.Languages, target.Text);
        target.List(person.Skills, target.Text);
        target.List(person.OfferedSkills, target.Text);
        target.List(person.DevelopmentGoals, target.Text);
        target.Text(person.Function);
        target.Text(person.Sector);
        target.Text(person.Country);
        target.Text(person.Location);
        target.Text(person.Department);
        target.Text(person.Division);
        target.Text(person.Track);
        target.Text(person.Gender);
        target.List(person.ProtectedOrganisations, target.Id);
        target.List(person.InfluencedOrganisations, target.Id);
        target.Date(person.FactsAsOf);
    }
}
