using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Something that people made in a programme: between them until its label says what it is about and it is presented or shared.</summary>
/// <remarks>A version of a solution never changes its content; the next version is another artefact.</remarks>
public sealed class Artefact : IVersioned
{
    public const int TitleLengthMax = 200;
    public const int SummaryLengthMax = 4000;
    public const int TopicsMax = 20;
    public const int AuthorsMax = 50;

    /// <summary>Versions of the solution of one task.</summary>
    public const int VersionsMax = 20;

    /// <summary>Ideas of one participant.</summary>
    public const int IdeasMax = 50;

    private Artefact()
    {
    }

    public ArtefactId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public ArtefactKind Kind { get; private set; }

    /// <summary>Null for an idea.</summary>
    public LearningGroupId? LearningGroupId { get; private set; }

    /// <summary>Null for an idea.</summary>
    public GroupTaskId? GroupTaskId { get; private set; }

    /// <summary>1 for the first version of a solution, and for every idea.</summary>
    public int Number { get; private set; }

    /// <summary>Where it comes from: the organisation whose task it solves, or that of the author of an idea.</summary>
    public OrganisationId OrganisationId { get; private set; }

    /// <summary>Who proposed it.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>Everybody who worked on it, at least one of each organisation that contributed.</summary>
    public IReadOnlyList<Author> Authors { get; private set; } = [];

    public string Title { get; private set; } = string.Empty;

    public string? Summary { get; private set; }

    /// <summary>Taxonomy codes of what it is about; null as long as nobody has said.</summary>
    public IReadOnlyList<string>? Topics { get; private set; }

    public DateOnly ProposedOn { get; private set; }

    /// <summary>When it was presented to the sponsor panel.</summary>
    public DateOnly? PresentedOn { get; private set; }

    /// <summary>When it was shared with all who take part.</summary>
    public DateOnly? SharedOn { get; private set; }

    public bool HasLeft => PresentedOn is not null || SharedOn is not null;

    /// <summary>What the organisations that it comes from may want to keep to themselves: those of its authors, and that of its task.</summary>
    public IReadOnlyList<OrganisationId> Sources => [.. Authors.Select(author => author.OrganisationId).Append(OrganisationId).Distinct().Order()];

    public bool IsBy(PersonId person) => Authors.Any(author => author.PersonId == person);

    /// <param name="members">The group that the task belongs to.</param>
    /// <param name="earlier">The version before; who contributed to that contributes to this one.</param>
    public static Outcome<Artefact> Propose(
        ArtefactId id, Programme programme, GroupTask task, IReadOnlyList<LearningGroupMember> members, SolutionDraft draft, Artefact? earlier, DateOnly on)
    {
        var check = new InputCheck();
        var (title, summary) = ReadText(check, draft.Title, draft.Summary);
        var authors = members.Where(member => draft.Authors.Contains(member.ParticipantId)).ToList();
        if (authors.Count < draft.Authors.Distinct().Count())
        {
            check.Fail("authorIds", "An author is no member of the group. Name members only.");
        }

        if (authors.TrueForAll(author => author.PersonId != draft.ProposedBy))
        {
            check.Fail("authorIds", "Whoever proposes a solution is one of its authors. Name yourself as well.");
        }

        if (draft.Contributing.Any(organisation => members.All(member => member.OrganisationId != organisation)))
        {
            check.Fail("organisationIds", "An organisation has nobody in the group. Name organisations of its members.");
        }

        if (earlier?.Number >= VersionsMax)
        {
            check.Fail("groupTaskId", $"A task has {VersionsMax} versions of its solution at most.");
        }

        var contributing = draft.Contributing.Concat(earlier?.Authors.Select(author => author.OrganisationId) ?? []);
        var missing = contributing.Except(authors.Select(author => author.OrganisationId)).Order().ToList();
        IReadOnlyList<Refusal> refusals =
            [.. programme.CheckNotClosed().Refusals, .. check.Refusals, .. missing.Count > 0 ? new Refusal[] { new AuthorMissing(missing) } : []];
        return refusals.Count > 0
            ? Outcome<Artefact>.Refused(refusals)
            : new Artefact
            {
                Id = id,
                ProgrammeId = programme.Id,
                Kind = ArtefactKind.Solution,
                LearningGroupId = task.LearningGroupId,
                GroupTaskId = task.Id,
                Number = (earlier?.Number ?? 0) + 1,
                OrganisationId = task.OrganisationId,
                PersonId = draft.ProposedBy,
                Authors = [.. authors.OrderBy(author => author.ParticipantId).Select(author => new Author(author.ParticipantId, author.PersonId, author.OrganisationId))],
                Title = title,
                Summary = summary,
                ProposedOn = on,
            };
    }

    /// <param name="noted">How many ideas the participant has noted before.</param>
    public static Outcome<Artefact> Note(
        ArtefactId id, Programme programme, Participant participant, string title, string? summary, int noted, DateOnly on)
    {
        var check = new InputCheck();
        var read = ReadText(check, title, summary);
        if (!participant.IsEnrolled)
        {
            check.Fail("participantId", "The person has withdrawn from the programme.");
        }

        if (noted >= IdeasMax)
        {
            check.Fail("participantId", $"Somebody notes {IdeasMax} ideas in a programme at most.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0
            ? Outcome<Artefact>.Refused(refusals)
            : new Artefact
            {
                Id = id,
                ProgrammeId = programme.Id,
                Kind = ArtefactKind.Idea,
                Number = 1,
                OrganisationId = participant.OrganisationId,
                PersonId = participant.PersonId,
                Authors = [new(participant.Id, participant.PersonId, participant.OrganisationId)],
                Title = read.Title,
                Summary = read.Summary,
                ProposedOn = on,
            };
    }

    /// <summary>Says what it is about, instead of what was said before. No topic at all is an answer too.</summary>
    /// <param name="embargoed">The topics that the sources keep to themselves.</param>
    public Outcome<Artefact> Label(IReadOnlyList<string> topics, IReadOnlySet<string> embargoed)
    {
        var check = new InputCheck();
        var read = check.TaxonomyCodes("topics", topics, TopicsMax);
        if (check.HasFailed)
        {
            return Outcome<Artefact>.Refused(check.Refusals);
        }

        // What others have seen already cannot be given a label under which they never should have.
        if (HasLeft && read.Any(embargoed.Contains))
        {
            return new KnowledgeBoundaryCrossed();
        }

        Topics = read;
        return this;
    }

    /// <param name="presentation">That of its group, if there is one.</param>
    public Outcome<Artefact> Present(Programme programme, Presentation? presentation, IReadOnlySet<string> embargoed, DateTimeOffset now)
    {
        var refusals = new List<Refusal>([.. programme.CheckNotClosed().Refusals, .. CheckMayLeave(embargoed).Refusals]);
        if (Kind == ArtefactKind.Idea)
        {
            refusals.Add(new InvalidInput("artefactId", "Only solutions are presented. Share the idea with shareArtefact."));
        }
        else if (presentation is null || presentation.StartsAt > now)
        {
            refusals.Add(new PresentationMissing(presentation?.StartsAt));
        }

        return Outcome.From(refusals).Then(() =>
        {
            PresentedOn ??= DateOnly.FromDateTime(now.UtcDateTime);
            return this;
        });
    }

    /// <summary>Shows it to everybody who takes part. Sharing twice is the same as once.</summary>
    public Outcome<Artefact> Share(Programme programme, IReadOnlySet<string> embargoed, DateOnly on)
        => Outcome.From([.. programme.CheckNotClosed().Refusals, .. CheckMayLeave(embargoed).Refusals]).Then(() =>
        {
            SharedOn ??= on;
            return this;
        });

    /// <summary>Whether others may see it: it is labelled, and with nothing that one of its sources keeps to itself.</summary>
    public Outcome CheckMayLeave(IReadOnlySet<string> embargoed) => Topics switch
    {
        null => new LabelMissing(),
        var topics when topics.Any(embargoed.Contains) => new KnowledgeBoundaryCrossed(),
        _ => Outcome.Accepted,
    };

    private static (string Title, string? Summary) ReadText(InputCheck check, string title, string? summary)
        => (check.Text("title", title, TitleLengthMax), check.OptionalText("summary", summary, SummaryLengthMax));
}
