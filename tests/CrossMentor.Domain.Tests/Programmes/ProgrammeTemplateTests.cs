using CrossMentor.Domain.Events;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Domain.Tests.Programmes;

/// <summary>Each template is a whole programme at once, and says no more than a manager could.</summary>
public sealed class ProgrammeTemplateTests
{
    public static TheoryData<ProgrammeTemplateCode> Codes => [.. Enum.GetValues<ProgrammeTemplateCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_template_makes_a_programme_with_all_that_it_says(ProgrammeTemplateCode code)
    {
        var template = ProgrammeTemplates.Of(code);

        var made = template.Make(Ids.New<ProgrammeId>(), "Edition", ["en"], A.Today, MatchingPolicy.Default).Value;

        Assert.Equal(
            (template.Kind, template.Orientation, template.LearningGroupCount, template.Purpose),
            (made.Programme.Kind, made.Programme.Orientation, made.Programme.LearningGroupCount, made.Programme.Purpose));
        Assert.Equal(template.Tracks.Select(track => (track.Name, (ProgrammeStrand?)track.Strand)), made.Programme.Tracks.Select(track => (track.Name, track.Strand)));
        Assert.Equal(template.Tracks.Select(track => track.Strand), made.Programme.Strands);
        Assert.Equal(template.Modules.Select(module => module.Code), made.Curriculum.Modules.Select(module => module.Code));
        Assert.Equal(template.Events.Select(planned => (planned.Kind, A.Today.AddDays(planned.DayOffset))), made.Events.Select(gathering => (gathering.Kind, DateOnly.FromDateTime(gathering.StartsAt.UtcDateTime))));
        Assert.All(made.Events, gathering => Assert.InRange(DateOnly.FromDateTime(gathering.EndsAt.UtcDateTime), made.Programme.StartsOn, made.Programme.EndsOn));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_a_template_requires_an_event_teaches_and_supervision_and_masterclasses_are_planned(ProgrammeTemplateCode code)
    {
        var template = ProgrammeTemplates.Of(code);
        var taught = template.Events.SelectMany(planned => planned.Modules).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(template.Modules.Where(module => module.IsRequired).Select(module => module.Code).Except(taught));
        Assert.Superset(
            new HashSet<EventKind> { EventKind.KickOff, EventKind.MentoringTheMentors, EventKind.Masterclass, EventKind.Final }, template.Events.Select(planned => planned.Kind).ToHashSet());
    }

    [Fact]
    public void A_reverse_template_trains_both_roles_in_all_three_topics()
    {
        var modules = ProgrammeTemplates.Of(ProgrammeTemplateCode.Reverse).Modules;

        Assert.All(TrainingMatrix.Topics, topic => Assert.Contains(modules, module => module.Topic == topic
            && module.IsRequiredOf(ParticipantRole.Mentor, Orientation.Reverse) && module.IsRequiredOf(ParticipantRole.Mentee, Orientation.Reverse)));
    }

    [Fact]
    public void A_reverse_template_prepares_seniors_as_its_programme_asks()
    {
        var template = ProgrammeTemplates.Of(ProgrammeTemplateCode.Reverse);
        var module = Assert.Single(template.Modules, module => module.PreparesSeniors(Orientation.Reverse));

        Assert.Contains(template.Events, planned => planned.Modules.Contains(module.Code));
        Assert.DoesNotContain(ProgrammeTemplates.Of(ProgrammeTemplateCode.Exchange).Modules, other => other.PreparesSeniors(Orientation.Reverse));
    }

    [Fact]
    public void A_bad_name_is_refused_and_nothing_is_made()
        => Assert.Equal(
            RefusalCodes.InvalidInput,
            ProgrammeTemplates.Of(ProgrammeTemplateCode.Exchange).Make(Ids.New<ProgrammeId>(), " ", ["en"], A.Today, MatchingPolicy.Default).Refusal.Code);
}
