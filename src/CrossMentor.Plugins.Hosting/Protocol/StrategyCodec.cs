using System.Collections.Immutable;
using CrossMentor.Sdk.Groups;
using CrossMentor.Sdk.Strategies;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Matching problems and group problems, and what is answered to them.</summary>
internal static class StrategyCodec
{
    private const int FormatBytesMax = 200;
    private const int ConflictsMax = 100_000;

    private enum AnswerKind : byte
    {
        Made,
        Impossible,
    }

    public static void Write(this MessageWriter writer, MatchingProblem problem)
    {
        writer.WriteArray(problem.RowStarts);
        writer.WriteArray(problem.EdgeMentors);
        writer.WriteArray(problem.EdgeScores);
        writer.WriteArray(problem.MentorCapacities);
        writer.WriteArray(problem.MenteeCapacities);
        writer.WriteArray(problem.MentorOrganisations);
        writer.WriteArray(problem.MenteeOrganisations);
        writer.Write(problem.OrganisationCount);
        writer.WriteArray(problem.Quotas);
        writer.WriteArray(problem.PinnedEdges);
        writer.WriteArray(problem.RunningEdges);
        writer.WriteArray(problem.Goals);
        writer.WriteFlag(problem.FairShares is not null);
        if (problem.FairShares is { } shares)
        {
            writer.Write((byte)shares.Side);
            writer.WriteArray(shares.Numerators);
            writer.Write(shares.Denominator);
        }

        writer.Write(problem.Seed);
    }

    public static MatchingProblem ReadProblem(this MessageReader reader) => new()
    {
        RowStarts = reader.ReadImmutable<int>(),
        EdgeMentors = reader.ReadImmutable<int>(),
        EdgeScores = reader.ReadImmutable<int>(),
        MentorCapacities = reader.ReadImmutable<int>(),
        MenteeCapacities = reader.ReadImmutable<int>(),
        MentorOrganisations = reader.ReadImmutable<int>(),
        MenteeOrganisations = reader.ReadImmutable<int>(),
        OrganisationCount = reader.Read<int>(),
        Quotas = reader.ReadImmutable<OrganisationQuota>(),
        PinnedEdges = reader.ReadImmutable<int>(),
        RunningEdges = reader.ReadImmutable<int>(),
        Goals = reader.ReadImmutable<MatchingGoal>(),
        FairShares = reader.ReadFlag() ? new FairShares(reader.ReadEnum<Side>(), reader.ReadImmutable<int>(), reader.Read<int>()) : null,
        Seed = reader.Read<ulong>(),
    };

    public static void Write(this MessageWriter writer, StrategyAnswer answer)
    {
        switch (answer)
        {
            case PairsChosen chosen:
                writer.Write((byte)AnswerKind.Made);
                writer.Write(chosen);
                break;
            case DemandsConflict { Conflicts: var conflicts }:
                writer.Write((byte)AnswerKind.Impossible);
                WriteConflicts(writer, conflicts);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{answer} is no answer of a strategy.");
        }
    }

    public static StrategyAnswer ReadAnswer(this MessageReader reader)
        => reader.ReadEnum<AnswerKind>() == AnswerKind.Made ? ReadChosen(reader) : new DemandsConflict(ReadConflicts(reader));

    public static void Write(this MessageWriter writer, PairsChosen chosen)
    {
        writer.WriteArray(chosen.Edges);
        writer.WriteFlag(chosen.Certificate is not null);
        if (chosen.Certificate is { } certificate)
        {
            writer.WriteText(Required.Of(certificate.Format, "the format of its certificate"));
            writer.WriteArray(certificate.Payload.Span);
        }

        WriteList(writer, chosen.Unplaced, cause =>
        {
            writer.Write((byte)Required.Of(cause, "a cause").Side);
            writer.Write(cause.Row);
            writer.Write(cause.Reason);
        });
        WriteList(writer, chosen.Alternatives, alternative =>
        {
            writer.Write(Required.Of(alternative, "an alternative").Edge);
            writer.WriteFlag(alternative.Mentor is not null);
            writer.Write(alternative.Mentor ?? 0);
            writer.Write(alternative.PairsLost);
            writer.Write(alternative.ScoreLost);
            writer.WriteFlag(alternative.GoalLost is not null);
            writer.Write((byte)(alternative.GoalLost ?? default));
        });
    }

    public static PairsChosen ReadChosen(this MessageReader reader)
    {
        var edges = reader.ReadImmutable<int>();
        MatchingCertificate? certificate = null;
        if (reader.ReadFlag())
        {
            certificate = new MatchingCertificate(reader.ReadText(FormatBytesMax), reader.ReadArray<byte>() ?? []);
        }

        var unplaced = ReadList(reader, int.MaxValue, () => new UnplacedCause(reader.ReadEnum<Side>(), reader.Read<int>(), reader.ReadReason()));
        var alternatives = ReadList(reader, int.MaxValue, () =>
        {
            var edge = reader.Read<int>();
            var hasMentor = reader.ReadFlag();
            var mentor = reader.Read<int>();
            var alternative = new EdgeAlternative(edge, hasMentor ? mentor : null, reader.Read<int>(), reader.Read<long>());
            var losesGoal = reader.ReadFlag();
            var goal = reader.ReadEnum<MatchingGoal>();
            return losesGoal ? alternative with { GoalLost = goal } : alternative;
        });
        return new PairsChosen(edges, certificate, unplaced) { Alternatives = alternatives };
    }

    public static void Write(this MessageWriter writer, CertificateVerdict verdict)
    {
        writer.WriteFlag(verdict.Holds);
        writer.Write(verdict.Reason);
    }

    public static CertificateVerdict ReadVerdict(this MessageReader reader) => new(reader.ReadFlag(), reader.ReadReason());

    public static void Write(this MessageWriter writer, GroupProblem problem)
    {
        writer.Write(problem.Members);
        writer.WriteArray(problem.Organisations);
        writer.Write(problem.GroupCount);
        writer.Write((byte)problem.Composition);
        writer.Write(problem.Seed);
    }

    public static GroupProblem ReadGroupProblem(this MessageReader reader) => new()
    {
        Members = reader.ReadCohort(),
        Organisations = reader.ReadImmutable<int>(),
        GroupCount = reader.Read<int>(),
        Composition = reader.ReadEnum<GroupComposition>(),
        Seed = reader.Read<ulong>(),
    };

    public static void Write(this MessageWriter writer, GroupAnswer answer)
    {
        switch (answer)
        {
            case GroupsFormed { Groups: var groups }:
                writer.Write((byte)AnswerKind.Made);
                WriteList(writer, groups, group =>
                {
                    writer.WriteArray(Required.Of(group, "a group").Members);
                    writer.Write(group.Reason);
                });
                break;
            case GroupsImpossible { Conflicts: var conflicts }:
                writer.Write((byte)AnswerKind.Impossible);
                WriteConflicts(writer, conflicts);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"{answer} is no answer of a group former.");
        }
    }

    public static GroupAnswer ReadGroupAnswer(this MessageReader reader)
        => reader.ReadEnum<AnswerKind>() == AnswerKind.Made
            ? new GroupsFormed(ReadList(reader, int.MaxValue, () => new FormedGroup(reader.ReadImmutable<int>(), reader.ReadReason())))
            : new GroupsImpossible(ReadConflicts(reader));

    private static void WriteConflicts(MessageWriter writer, ImmutableArray<Conflict> conflicts) => WriteList(writer, conflicts, conflict =>
    {
        writer.Write(Required.Of(conflict, "a conflict").Reason);
        writer.WriteArray(conflict.Mentors);
        writer.WriteArray(conflict.Mentees);
        writer.WriteArray(conflict.Organisations);
        WriteList(writer, conflict.Demands, demand =>
        {
            writer.Write((byte)Required.Of(demand, "a demand").Kind);
            WriteOptional(writer, demand.Organisation);
            WriteOptional(writer, (int?)demand.Side);
            WriteOptional(writer, demand.Pairs);
            WriteOptional(writer, demand.Mentor);
            WriteOptional(writer, demand.Mentee);
        });
    });

    private static ImmutableArray<Conflict> ReadConflicts(MessageReader reader) => ReadList(
        reader,
        ConflictsMax,
        () => new Conflict(reader.ReadReason(), reader.ReadImmutable<int>(), reader.ReadImmutable<int>(), reader.ReadImmutable<int>())
        {
            Demands = ReadList(reader, ConflictsMax, () => new ConflictingDemand(reader.ReadEnum<DemandKind>())
            {
                Organisation = ReadOptional(reader),
                Side = ReadSide(reader),
                Pairs = ReadOptional(reader),
                Mentor = ReadOptional(reader),
                Mentee = ReadOptional(reader),
            }),
        });

    private static void WriteOptional(MessageWriter writer, int? number)
    {
        writer.WriteFlag(number is not null);
        writer.Write(number ?? 0);
    }

    private static int? ReadOptional(MessageReader reader)
    {
        var isKnown = reader.ReadFlag();
        var number = reader.Read<int>();
        return isKnown ? number : null;
    }

    private static Side? ReadSide(MessageReader reader) => ReadOptional(reader) switch
    {
        null => null,
        { } number when Enum.IsDefined((Side)number) => (Side)number,
        { } number => throw new ProtocolException($"{number} is no {nameof(Side)}."),
    };

    private static void WriteList<T>(MessageWriter writer, ImmutableArray<T> items, Action<T> write)
    {
        writer.Write(items.IsDefault ? -1 : items.Length);
        foreach (var item in items.IsDefault ? [] : items)
        {
            write(item);
        }
    }

    // The list grows item by item, and every item takes bytes that have arrived.
    private static ImmutableArray<T> ReadList<T>(MessageReader reader, int maximum, Func<T> read)
    {
        var count = reader.Read<int>();
        if (count == -1)
        {
            return default;
        }

        if (count < 0 || count > maximum)
        {
            throw new ProtocolException($"A list of {count} was announced; {maximum} are allowed.");
        }

        var items = ImmutableArray.CreateBuilder<T>();
        for (var index = 0; index < count; index++)
        {
            items.Add(read());
        }

        return items.ToImmutable();
    }
}
