using System.Collections.Immutable;
using CrossMentor.Matching.Inputs;
using CrossMentor.Matching.Results;
using CrossMentor.Sdk;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Snapshots;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Matching.Keeping;

/// <summary>Reads the payload of a kept run.</summary>
internal static class KeptRunReader
{
    /// <exception cref="InvalidDataException">The payload is not one that was written.</exception>
    public static KeptRun Read(byte[] payload)
    {
        using var source = new PayloadReader(payload);
        var sdkVersion = source.Text();
        var seed = unchecked((ulong)source.Number());
        var policy = ReadPolicy(source);
        var plugins = source.List(() => ReadEntry(source));
        var run = new KeptRun(sdkVersion, seed, ReadInput(source), policy, plugins);
        return source.IsAtEnd ? run : throw new InvalidDataException("There is more than a run.");
    }

    private static MatchingPolicy ReadPolicy(PayloadReader source) => new()
    {
        OnUnknown = (UnknownPolicy)source.Int(),
        Goals = source.List(() => (MatchingGoal)source.Int()),
        FairShares = (FairShareRule)source.Int(),
        GrantedSensitiveFeatures = source.List(source.Text).ToImmutableSortedSet(StringComparer.Ordinal),
        LearningGroups = source.Number() == 0
            ? null
            : new LearningGroupPolicy(source.Int(), (GroupComposition)source.Int(), (LearningGroupMembers)source.Int()),
    };

    private static ManifestEntry ReadEntry(PayloadReader source)
    {
        var kind = (PluginKind)source.Int();
        var plugin = new PluginReference(source.Text(), source.Text(), source.Text(), source.Text(), source.Text(), source.List(source.Text));
        return new ManifestEntry(kind, plugin, source.OptionalInt());
    }

    private static MatchingInput ReadInput(PayloadReader source) => new()
    {
        AsOf = source.Date() ?? throw new InvalidDataException("The date of the run is missing."),
        Orientation = (Orientation)source.Int(),
        Mentors = source.List(() => ReadPerson(source)),
        Mentees = source.List(() => ReadPerson(source)),
        Competitors = source.List(() => new CompetitorDeclaration(source.Id(), source.Id(), source.Date())),
        OrganisationGroups = source.List(() => new GroupMembership(source.Id(), source.Id())),
        ReportingLines = source.List(() => new ReportingLine(source.Id(), source.Id(), (ReportingKind)source.Int(), source.Date())),
        DeclaredTops = source.List(source.Id),
        Quotas = source.List(() => new QuotaDemand(source.Id(), (Side)source.Int(), source.Int(), source.OptionalInt())),
        Pins = ReadPairs(source),
        Exclusions = ReadPairs(source),
        RunningPairs = ReadPairs(source),
        Withheld = source.IsAtEnd ? [] : ReadPairs(source),
        PlaceMoves = source.IsAtEnd ? [] : source.List(() => new PlaceMove(source.Id(), source.Int())),
    };

    private static ImmutableArray<ParticipantPair> ReadPairs(PayloadReader source) => source.List(() => new ParticipantPair(source.Id(), source.Id()));

    private static MatchingPerson ReadPerson(PayloadReader source) => new()
    {
        ParticipantId = source.Id(),
        PersonId = source.Id(),
        OrganisationId = source.Id(),
        Capacity = source.Int(),
        Grade = source.OptionalInt(),
        ExperienceYears = source.OptionalInt(),
        UtcOffsetMinutes = source.OptionalInt(),
        Languages = source.List(source.Text),
        Skills = source.List(source.Text),
        OfferedSkills = source.List(source.Text),
        DevelopmentGoals = source.List(source.Text),
        Function = source.OptionalText(),
        Sector = source.OptionalText(),
        Country = source.OptionalText(),
        Location = source.OptionalText(),
        Department = source.OptionalText(),
        Division = source.OptionalText(),
        Track = source.OptionalText(),
        Gender = source.OptionalText(),
        ProtectedOrganisations = source.List(source.Id),
        InfluencedOrganisations = source.List(source.Id),
        FactsAsOf = source.Date(),
    };
}
