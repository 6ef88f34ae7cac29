using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Programmes.Readiness;

namespace CrossMentor.Domain.Events;

/// <summary>What a programme needs of sponsors, training and meetings.</summary>
public static class EventGates
{
    /// <param name="sponsors">Of the programme, whether they stand or not.</param>
    public static GateReading ReadSponsorship(IReadOnlyList<OrganisationId> organisations, IReadOnlyCollection<Sponsor> sponsors, DateOnly today)
    {
        var missing = Sponsorship.Of(organisations, sponsors, new Dictionary<OrganisationId, DateOnly>(), Sponsorship.QuietDaysMax, today)
            .Where(one => !one.HasSponsor)
            .Select(one => one.OrganisationId)
            .ToList();
        return missing.Count == 0
            ? GateReading.Passed(GateCode.Sponsorship, GateDisclosure.Everybody, "Every organisation has a sponsor.")
            : GateReading.Open(
                GateCode.Sponsorship,
                GateDisclosure.Everybody,
                "Organisations have no sponsor; ambassadors alone are none. They name one with appointSponsor.",
                missing,
                []);
    }

    public static GateReading ReadTrainingMatrix(Orientation orientation, Curriculum? curriculum, IReadOnlyCollection<ProgrammeEvent> events)
        => TrainingMatrix.Passes(orientation, TrainingMatrix.Of(orientation, curriculum, events))
            ? GateReading.Passed(GateCode.ReverseTrainingMatrix, GateDisclosure.Everybody, "Mentors and mentees are trained in all three topics.")
            : GateReading.Open(
                GateCode.ReverseTrainingMatrix,
                GateDisclosure.Everybody,
                "A topic of the training has no required module or no event for one of the roles. Look at trainingMatrix, then use setTrainingModules and scheduleEvent.",
                [],
                []);

    public static GateReading ReadSeniorPreparation(Orientation orientation, Curriculum? curriculum, IReadOnlyCollection<ProgrammeEvent> events)
        => (curriculum?.Modules ?? []).Any(module => module.PreparesSeniors(orientation)
            && events.Any(gathering => gathering.Stands && gathering.Audience.Includes(ParticipantRole.Mentee) && gathering.Modules.Contains(module.Code)))
            ? GateReading.Passed(GateCode.SeniorPreparation, GateDisclosure.Everybody, "Seniors are prepared for being mentored.")
            : GateReading.Open(
                GateCode.SeniorPreparation,
                GateDisclosure.Everybody,
                "No required module on FEAR_AND_DISTRUST is for mentees, or no event teaches it. Use setTrainingModules and scheduleEvent.",
                [],
                []);

    public static GateReading ReadFinalMeeting(IEnumerable<ProgrammeEvent> events, DateTimeOffset at)
        => Milestones.IsFinalMeetingOver(events, at)
            ? GateReading.Passed(GateCode.FinalMeeting, GateDisclosure.Everybody, "The final meeting is over.")
            : GateReading.Open(
                GateCode.FinalMeeting,
                GateDisclosure.Everybody,
                "The final meeting is not over. Schedule it with scheduleEvent, and close the programme afterwards.",
                [],
                []);
}
