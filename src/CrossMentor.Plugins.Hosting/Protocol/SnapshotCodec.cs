using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Protocol;

/// <summary>Snapshots, column by column: what the plugin was not granted is not in them and never leaves the host.</summary>
internal static class SnapshotCodec
{
    private enum ColumnKind : byte
    {
        Wholes,
        Numbers,
        Codes,
        Bits,
    }

    public static void Write(this MessageWriter writer, MatchingSnapshot snapshot)
    {
        var vocabularies = WriteVocabularies(writer, snapshot.Mentors, snapshot.Mentees);
        Write(writer, snapshot.Mentors, vocabularies);
        Write(writer, snapshot.Mentees, vocabularies);
        writer.WriteDate(snapshot.AsOf);
        writer.Write((byte)snapshot.Orientation);
        writer.WriteFlag(snapshot.GrantedCompetitors is not null);
        if (snapshot.GrantedCompetitors is { } competitors)
        {
            writer.Write(competitors.Length);
            foreach (var (first, second, asOf) in competitors)
            {
                writer.Write(first);
                writer.Write(second);
                writer.WriteDate(asOf);
            }
        }

        writer.WriteFlag(snapshot.GrantedOrganisationGroups is not null);
        if (snapshot.GrantedOrganisationGroups is { } groups)
        {
            writer.WriteArray(groups.GroupOfOrganisation);
        }

        writer.WriteFlag(snapshot.GrantedReportingLines is not null);
        if (snapshot.GrantedReportingLines is { } lines)
        {
            Write(writer, lines);
        }
    }

    public static MatchingSnapshot ReadSnapshot(this MessageReader reader)
    {
        var vocabularies = ReadVocabularies(reader);
        var mentors = ReadCohort(reader, vocabularies);
        var mentees = ReadCohort(reader, vocabularies);
        var asOf = reader.ReadDate() ?? throw new ProtocolException("A snapshot has no date.");
        var orientation = reader.ReadEnum<Orientation>();
        ImmutableArray<CompetitorFact>? competitors = null;
        if (reader.ReadFlag())
        {
            var facts = ImmutableArray.CreateBuilder<CompetitorFact>();
            for (var left = reader.ReadCount(int.MaxValue); left > 0; left--)
            {
                facts.Add(new CompetitorFact(reader.Read<int>(), reader.Read<int>(), reader.ReadDate()));
            }

            competitors = facts.ToImmutable();
        }

        var groups = reader.ReadFlag() ? new OrganisationGroups(reader.ReadImmutable<int>()) : null;
        var lines = reader.ReadFlag() ? ReadReportingLines(reader) : null;
        return new MatchingSnapshot(mentors, mentees, asOf, orientation, competitors, groups, lines);
    }

    /// <summary>A cohort by itself.</summary>
    public static void Write(this MessageWriter writer, Cohort cohort) => Write(writer, cohort, WriteVocabularies(writer, cohort));

    public static Cohort ReadCohort(this MessageReader reader) => ReadCohort(reader, ReadVocabularies(reader));

    // Columns of one vocabulary share one object, and comparisons insist on that: each vocabulary is written once and then referred to.
    private static Dictionary<Vocabulary, int> WriteVocabularies(MessageWriter writer, params ReadOnlySpan<Cohort> cohorts)
    {
        var vocabularies = new Dictionary<Vocabulary, int>(ReferenceEqualityComparer.Instance);
        foreach (var cohort in cohorts)
        {
            foreach (var column in cohort.Columns.OrderBy(column => column.Key, StringComparer.Ordinal))
            {
                if (VocabularyOf(column.Value) is { } vocabulary)
                {
                    vocabularies.TryAdd(vocabulary, vocabularies.Count);
                }
            }
        }

        writer.Write(vocabularies.Count);
        foreach (var vocabulary in vocabularies.OrderBy(entry => entry.Value).Select(entry => entry.Key))
        {
            writer.WriteText(vocabulary.Name);
            writer.Write(vocabulary.Count);
            foreach (var id in vocabulary.Ids)
            {
                writer.WriteText(id);
            }
        }

        return vocabularies;
    }

    private static Vocabulary[] ReadVocabularies(MessageReader reader)
    {
        var vocabularies = new Vocabulary[reader.ReadCount(1_000)];
        for (var index = 0; index < vocabularies.Length; index++)
        {
            var name = reader.ReadText();
            var ids = new List<string>();
            for (var left = reader.ReadCount(int.MaxValue); left > 0; left--)
            {
                ids.Add(reader.ReadText());
            }

            vocabularies[index] = new Vocabulary(name, ids);
        }

        return vocabularies;
    }

    private static Vocabulary? VocabularyOf(object column) => column switch
    {
        CodeColumn codes => codes.Vocabulary,
        BitColumn bits => bits.Vocabulary,
        _ => null,
    };

    private static void Write(MessageWriter writer, Cohort cohort, Dictionary<Vocabulary, int> vocabularies)
    {
        writer.Write(cohort.Count);
        foreach (var date in cohort.AllFactsAsOf)
        {
            writer.WriteDate(date);
        }

        writer.Write(cohort.Columns.Count);
        foreach (var (name, column) in cohort.Columns.OrderBy(column => column.Key, StringComparer.Ordinal))
        {
            writer.WriteText(name);
            switch (column)
            {
                case int[] wholes:
                    writer.Write((byte)ColumnKind.Wholes);
                    writer.WriteArray<int>(wholes);
                    break;
                case float[] numbers:
                    writer.Write((byte)ColumnKind.Numbers);
                    writer.WriteArray<float>(numbers);
                    break;
                case CodeColumn codes:
                    writer.Write((byte)ColumnKind.Codes);
                    writer.Write(vocabularies[codes.Vocabulary]);
                    writer.WriteArray<int>(codes.Codes);
                    break;
                case BitColumn bits:
                    writer.Write((byte)ColumnKind.Bits);
                    writer.Write(vocabularies[bits.Vocabulary]);
                    writer.WriteArray(bits.Planes);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException($"Column {name} is of no known kind.");
            }
        }
    }

    private static Cohort ReadCohort(MessageReader reader, Vocabulary[] vocabularies)
    {
        var count = reader.ReadCount(int.MaxValue);
        var days = new int[count];
        reader.ReadRaw(MemoryMarshal.AsBytes(days.AsSpan()));
        var dates = new DateOnly?[count];
        for (var row = 0; row < count; row++)
        {
            dates[row] = days[row] < 0 ? null : DateOnly.FromDayNumber(days[row]);
        }

        var columns = new Dictionary<string, object>(StringComparer.Ordinal);
        for (var left = reader.ReadCount(10_000); left > 0; left--)
        {
            var name = reader.ReadText();
            columns[name] = reader.ReadEnum<ColumnKind>() switch
            {
                ColumnKind.Wholes => ReadColumn<int>(reader, count),
                ColumnKind.Numbers => ReadColumn<float>(reader, count),
                ColumnKind.Codes => new CodeColumn(vocabularies[reader.ReadCount(vocabularies.Length - 1)], ReadColumn<int>(reader, count)),
                _ => ReadBits(reader, vocabularies[reader.ReadCount(vocabularies.Length - 1)], count),
            };
        }

        return new Cohort(count, columns, dates);
    }

    private static BitColumn ReadBits(MessageReader reader, Vocabulary vocabulary, int count)
        => new(vocabulary, count, ReadColumn<ulong>(reader, checked(vocabulary.WordCount * count)));

    private static T[] ReadColumn<T>(MessageReader reader, int count)
        where T : unmanaged
        => reader.ReadArray<T>(count) is { } values && values.Length == count
            ? values
            : throw new ProtocolException($"A column has not the {count} values of its cohort.");

    private static void Write(MessageWriter writer, ReportingLines lines)
    {
        writer.Write(lines.NodeCount);
        writer.Write(Enumerable.Range(0, lines.NodeCount).Sum(node => lines.ManagersOf(node).Length));
        for (var node = 0; node < lines.NodeCount; node++)
        {
            foreach (var edge in lines.ManagersOf(node))
            {
                writer.Write(edge.Report);
                writer.Write(edge.Manager);
                writer.Write((byte)edge.Kind);
                writer.WriteDate(edge.AsOf);
            }
        }

        writer.WriteArray<int>(Enumerable.Range(0, lines.NodeCount).Where(lines.IsDeclaredTop).ToArray());
        writer.WriteArray(lines.MentorNodes);
        writer.WriteArray(lines.MenteeNodes);
    }

    private static ReportingLines ReadReportingLines(MessageReader reader)
    {
        var nodeCount = reader.ReadCount(int.MaxValue);
        var edges = new List<ReportingEdge>();
        for (var left = reader.ReadCount(int.MaxValue); left > 0; left--)
        {
            edges.Add(new ReportingEdge(reader.Read<int>(), reader.Read<int>(), reader.ReadEnum<ReportingKind>(), reader.ReadDate()));
        }

        return new ReportingLines(nodeCount, edges, reader.ReadArray<int>() ?? [], reader.ReadImmutable<int>(), reader.ReadImmutable<int>());
    }
}
