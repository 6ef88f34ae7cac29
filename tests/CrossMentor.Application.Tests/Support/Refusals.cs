using CrossMentor.Domain.Refusals;
using Shouldly;

namespace CrossMentor.Application.Tests.Support;

internal static class Refusals
{
    public static void ShouldBeRefusedWith<T>(this Outcome<T> outcome, params string[] codes)
        where T : notnull => outcome.Refusals.Select(refusal => refusal.Code).ShouldBe(codes);

    public static void ShouldBeAccepted<T>(this Outcome<T> outcome)
        where T : notnull => outcome.Refusals.ShouldBeEmpty();
}
