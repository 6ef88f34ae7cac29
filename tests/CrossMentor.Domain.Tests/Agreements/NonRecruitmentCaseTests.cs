using CrossMentor.Domain.Agreements;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Domain.Tests.Agreements;

public sealed class NonRecruitmentCaseTests
{
    private static readonly OrganisationId Former = Ids.New<OrganisationId>();
    private static readonly OrganisationId Other = Ids.New<OrganisationId>();

    private static readonly NonRecruitmentClause Clause = new(
        Ids.New<ProgrammeId>(), new DateOnly(2026, 11, 30), 3, new HashSet<OrganisationId> { Former, Other });

    [Fact]
    public void A_clause_protects_to_the_last_day_of_its_months()
    {
        var last = new DateOnly(2027, 2, 28);

        Assert.Equal(last, Open(last)!.ProtectedUntil);
        Assert.Equal(NonRecruitmentState.Open, Open(last)!.State);
        Assert.Null(Open(last.AddDays(1)));
    }

    [Fact]
    public void It_stands_between_two_organisations_that_have_both_signed_it()
    {
        Assert.NotNull(Open(A.Today, Other));
        Assert.Null(Open(A.Today, Former));
        Assert.Null(Open(A.Today, Ids.New<OrganisationId>()));
        Assert.Null(NonRecruitmentCase.Open(Ids.New<NonRecruitmentCaseId>(), Clause, Ids.New<ParticipantId>(), Ids.New<OrganisationId>(), Other, A.Today));
    }

    [Fact]
    public void The_first_time_it_is_put_to_the_vote_counts()
    {
        var opened = Open(A.Today)!;
        Assert.Null(opened.BroughtOn);

        opened.Bring(A.Today);
        opened.Bring(A.Today.AddDays(1));

        Assert.Equal(A.Today, opened.BroughtOn);
    }

    [Theory]
    [InlineData("anna@home.example", " ANNA@Home.Example ", true)]
    [InlineData("anna@home.example", "anna@home.example.org", false)]
    [InlineData("anna+work@home.example", "anna@home.example", false)]
    public void Addresses_are_compared_without_regard_to_capitals(string one, string other, bool isSame)
        => Assert.Equal(isSame, Person.EmailKeyOf(one) == Person.EmailKeyOf(other));

    private static NonRecruitmentCase? Open(DateOnly on, OrganisationId? appearedIn = null)
        => NonRecruitmentCase.Open(Ids.New<NonRecruitmentCaseId>(), Clause, Ids.New<ParticipantId>(), Former, appearedIn ?? Other, on);
}
