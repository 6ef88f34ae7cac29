using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Events;

/// <summary>What is required is taught by somebody whose accreditation holds on every day of the event, where the programme asks for that.</summary>
public sealed class TrainerAccreditationTests
{
    private readonly Programme programme = A.Programme();

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void It_holds_from_its_first_day_to_its_last(int day, bool holds) => Assert.Equal(holds, Accredited(10).HoldsOn(A.Today.AddDays(day)));

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void What_is_withdrawn_does_not_hold_from_that_day_on(int day, bool holds)
    {
        var accreditation = Accredited(10);
        accreditation.Withdraw(A.Today.AddDays(5));
        accreditation.Withdraw(A.Today.AddDays(9));

        Assert.Equal(holds, accreditation.HoldsOn(A.Today.AddDays(day)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(TrainerAccreditation.ValidDaysMax, true)]
    [InlineData(TrainerAccreditation.ValidDaysMax + 1, false)]
    public void It_ends_no_earlier_than_it_begins_and_holds_for_so_many_days_at_most(int days, bool isAccepted)
        => Assert.Equal(isAccepted, Record(days).IsAccepted);

    [Theory]
    [InlineData(true, true, 1, true)]
    [InlineData(true, true, 0, false)]
    [InlineData(true, true, null, false)]
    [InlineData(true, false, null, true)]
    [InlineData(false, true, null, true)]
    public void A_required_module_needs_an_accreditation_for_all_days_where_the_programme_says_so(bool asks, bool isRequired, int? validDays, bool isAccepted)
    {
        var module = new TrainingModule("roles", "Roles", TrainingTopic.RolesAndTools, EventAudience.Everybody, isRequired, IsJoint: false, Orientation: null);
        var curriculum = Curriculum.Of(Ids.New<CurriculumId>(), programme.Id).SetModules(programme, [module], asks).Value;

        // From today until tomorrow.
        var plan = new EventPlan(EventKind.PrepWorkshop, "Training", A.Now, A.Now.AddDays(1), Modules: ["roles"], Trainer: validDays is { } days ? Accredited(days) : null);
        var scheduled = ProgrammeEvent.Schedule(Ids.New<ProgrammeEventId>(), programme, plan, curriculum, []);

        Assert.Equal(isAccepted ? [] : [RefusalCodes.AccreditationMissing], scheduled.Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public void An_event_is_not_moved_to_where_the_accreditation_does_not_hold()
    {
        var module = new TrainingModule("roles", "Roles", TrainingTopic.RolesAndTools, EventAudience.Everybody, IsRequired: true, IsJoint: false, Orientation: null);
        var curriculum = Curriculum.Of(Ids.New<CurriculumId>(), programme.Id).SetModules(programme, [module], asksForAccreditedTrainers: true).Value;
        var trainer = Accredited(5);
        var gathering = ProgrammeEvent.Schedule(
            Ids.New<ProgrammeEventId>(), programme, new(EventKind.PrepWorkshop, "Training", A.Now, A.Now.AddHours(2), Modules: ["roles"], Trainer: trainer), curriculum, []).Value;

        var moved = gathering.Reschedule(programme, A.Now.AddDays(6), A.Now.AddDays(6).AddHours(2), null, curriculum, trainer, []);

        Assert.Equal((RefusalCodes.AccreditationMissing, A.Now, (TrainerAccreditationId?)trainer.Id), (moved.Refusal.Code, gathering.StartsAt, gathering.TrainerId));
        Assert.True(gathering.Reschedule(programme, A.Now.AddDays(5), A.Now.AddDays(5).AddHours(2), null, curriculum, trainer, []).IsAccepted);
    }

    [Fact]
    public void An_accreditation_of_another_programme_is_not_named()
    {
        var elsewhere = TrainerAccreditation.Record(Ids.New<TrainerAccreditationId>(), A.Programme(), new("Trainer", "A house", null, A.Today, A.Today), known: 0).Value;
        var scheduled = ProgrammeEvent.Schedule(
            Ids.New<ProgrammeEventId>(), programme, new(EventKind.Masterclass, "Masterclass", A.Now, A.Now.AddHours(2), Trainer: elsewhere), null, []);

        Assert.Equal(RefusalCodes.InvalidInput, scheduled.Refusal.Code);
    }

    [Theory]
    [InlineData(EventKind.MentoringTheMentors, null, EventAudience.Mentors)]
    [InlineData(EventKind.MentoringTheMentors, EventAudience.Mentees, null)]
    [InlineData(EventKind.Masterclass, EventAudience.Mentees, EventAudience.Mentees)]
    public void Supervision_is_for_mentors_and_a_masterclass_for_whom_the_manager_says(EventKind kind, EventAudience? chosen, EventAudience? audience)
    {
        var scheduled = ProgrammeEvent.Schedule(
            Ids.New<ProgrammeEventId>(), programme, new(kind, "Meeting", A.Now, A.Now.AddHours(2), Audience: chosen), null, []);

        Assert.Equal(audience, scheduled.IsRefused ? null : scheduled.Value.Audience);
    }

    private Outcome<TrainerAccreditation> Record(int days) => TrainerAccreditation.Record(
        Ids.New<TrainerAccreditationId>(), programme, new("Trainer", "A house", "A-1", A.Today, A.Today.AddDays(days)), known: 0);

    private TrainerAccreditation Accredited(int days) => Record(days).Value;
}
