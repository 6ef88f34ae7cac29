using CrossMentor.Domain.Events;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Events;

public sealed class TrainingTests
{
    [Theory]
    [InlineData(ParticipantRole.Mentee, 0, AttendanceState.Attended, false)]
    [InlineData(ParticipantRole.Mentor, 1, AttendanceState.Attended, false)]
    [InlineData(ParticipantRole.Mentee, 1, AttendanceState.Absent, false)]
    [InlineData(ParticipantRole.Mentee, 1, AttendanceState.Attended, true)]
    public void Joint_is_what_both_roles_and_two_organisations_attended(ParticipantRole role, int organisation, AttendanceState state, bool isJoint)
    {
        var made = new Gatherings();
        var training = made.Schedule(EventKind.JointTraining);

        training.Hold([
            Gatherings.Attended(training, made.Participant(ParticipantRole.Mentor)),
            Gatherings.Attended(training, made.Participant(role, organisation), state),
        ]);

        Assert.Equal((EventState.Held, isJoint), (training.State, training.IsJoint));
    }

    [Theory]
    [InlineData(ParticipantRole.Mentor, Orientation.Traditional, "all")]
    [InlineData(ParticipantRole.Mentee, Orientation.Traditional, "all mentees")]
    [InlineData(ParticipantRole.Mentor, Orientation.Reverse, "all reverse")]
    public void What_is_required_depends_on_role_and_orientation(ParticipantRole role, Orientation orientation, string missing)
    {
        var made = new Gatherings();
        made.Teach(
            Gatherings.Module("all"),
            Gatherings.Module("mentees", EventAudience.Mentees),
            Gatherings.Module("optional", isRequired: false),
            Gatherings.Module("reverse", EventAudience.Mentors, orientation: Orientation.Reverse));

        var record = Training.RecordOf(made.Participant(role), orientation, made.Curriculum, [], BoundaryState.NotAsked);

        Assert.Equal(missing, string.Join(' ', record.Missing.Select(module => module.Code)));
    }

    [Fact]
    public void What_is_to_be_learned_jointly_is_not_learned_alone()
    {
        var made = new Gatherings();
        made.Teach(Gatherings.Module("roles", isJoint: true));
        var (mentor, mentee) = (made.Participant(ParticipantRole.Mentor), made.Participant(ParticipantRole.Mentee, 1));
        var training = made.Schedule(EventKind.JointTraining, modules: "roles");
        TrainingRecord Record() => Training.RecordOf(mentor, Orientation.Traditional, made.Curriculum, [training], BoundaryState.NotAsked);

        training.Hold([Gatherings.Attended(training, mentor)]);
        Assert.False(Record().IsComplete);

        training.Hold([Gatherings.Attended(training, mentor), Gatherings.Attended(training, mentee)]);
        Assert.True(Record().IsComplete);
    }

    [Theory]
    [InlineData(true, true, null)]
    [InlineData(true, false, "TRAINING_INCOMPLETE")]
    [InlineData(false, true, "TRAINING_INCOMPLETE")]
    public void A_pair_starts_when_both_are_trained(bool isMentorTrained, bool isMenteeTrained, string? code)
    {
        TrainingRecord Record(bool isTrained) => new(default, [], isTrained ? [] : [Gatherings.Module("roles")], BoundaryState.NotAsked);

        var outcome = Training.CheckPair(Record(isMentorTrained), Record(isMenteeTrained));

        Assert.Equal(code, outcome.IsRefused ? outcome.Refusal.Code : null);
    }

    [Fact]
    public void The_matrix_of_a_reverse_programme_passes_only_without_an_empty_cell()
    {
        var made = new Gatherings();
        made.Teach([.. TrainingMatrix.Topics.Select(topic => new TrainingModule($"topic-{(int)topic}", "Topic", topic, EventAudience.Everybody, true, false, null))]);
        var codes = made.Curriculum.Modules.Select(module => module.Code).ToArray();
        made.Schedule(EventKind.JointTraining, modules: codes[..2]);
        IReadOnlyList<TrainingCell> Cells() => TrainingMatrix.Of(Orientation.Reverse, made.Curriculum, made.Events);

        Assert.Equal(4, Cells().Count(cell => cell.IsCovered));
        Assert.False(TrainingMatrix.Passes(Orientation.Reverse, Cells()));
        Assert.True(TrainingMatrix.Passes(Orientation.Traditional, Cells()));
        made.Schedule(EventKind.JointTraining, modules: codes[2]);
        Assert.True(TrainingMatrix.Passes(Orientation.Reverse, Cells()));
    }

    [Theory]
    [InlineData(BoundaryState.NotAsked, true)]
    [InlineData(BoundaryState.Missing, false)]
    [InlineData(BoundaryState.Attested, true)]
    public void Training_is_complete_when_the_boundaries_are_known_where_the_programme_asks(BoundaryState boundaries, bool isComplete)
    {
        var made = new Gatherings();

        var record = Training.RecordOf(made.Participant(ParticipantRole.Mentor), Orientation.Traditional, null, [], boundaries);

        Assert.Equal((boundaries, isComplete), (record.Boundaries, record.IsComplete));
    }
}
