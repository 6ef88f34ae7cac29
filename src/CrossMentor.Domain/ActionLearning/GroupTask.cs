using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.ActionLearning;

/// <summary>Something that a member brings to its learning group, for all of them to work on. Only the group sees it.</summary>
public sealed class GroupTask : IVersioned
{
    public const int TitleLengthMax = 200;

    /// <summary>Tasks of one group.</summary>
    public const int TasksMax = 50;

    private GroupTask()
    {
    }

    public GroupTaskId Id { get; private set; }

    public int Version { get; private set; }

    public ProgrammeId ProgrammeId { get; private set; }

    public LearningGroupId LearningGroupId { get; private set; }

    public ParticipantId RaisedById { get; private set; }

    public PersonId RaisedByPersonId { get; private set; }

    /// <summary>The organisation that the task comes from.</summary>
    public OrganisationId OrganisationId { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public DateOnly RaisedOn { get; private set; }

    /// <param name="raised">How many tasks the group has already.</param>
    public static Outcome<GroupTask> Raise(GroupTaskId id, Programme programme, LearningGroupMember member, string title, DateOnly on, int raised)
    {
        var check = new InputCheck();
        var read = check.Text("title", title, TitleLengthMax);
        if (raised >= TasksMax)
        {
            check.Fail("learningGroupId", $"A group has {TasksMax} tasks at most. Work on one of them.");
        }

        IReadOnlyList<Refusal> refusals = [.. programme.CheckNotClosed().Refusals, .. check.Refusals];
        return refusals.Count > 0
            ? Outcome<GroupTask>.Refused(refusals)
            : new GroupTask
            {
                Id = id,
                ProgrammeId = programme.Id,
                LearningGroupId = member.LearningGroupId,
                RaisedById = member.ParticipantId,
                RaisedByPersonId = member.PersonId,
                OrganisationId = member.OrganisationId,
                Title = read,
                RaisedOn = on,
            };
    }
}
