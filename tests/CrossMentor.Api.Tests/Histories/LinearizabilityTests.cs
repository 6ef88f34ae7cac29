namespace CrossMentor.Api.Tests.Histories;

/// <summary>The judge of histories knows the good ones from the bad ones, on a register that is written and read.</summary>
public sealed class LinearizabilityTests
{
    public static TheoryData<string, bool> Histories => new()
    {
        // Client, action, answer, from, to; "?" was never told.
        { "", true },
        { "a w1 OK 0 1; b r 1 2 3", true },
        { "a w1 OK 0 1; b r 0 2 3", false },
        { "a w1 OK 0 9; b r 1 2 3; c r 0 4 5", false },
        { "a w1 OK 0 9; b r 0 2 3; c r 1 4 5", true },
        { "a w1 OK 0 3; b w2 OK 1 2; c r 1 4 5; d r 1 4 6", true },
        { "a w1 OK 0 3; b w2 OK 1 2; c r 1 4 5; d r 2 6 7", false },
        { "a w1 OK 0 1; b w2 OK 2 3; c r 1 4 5", false },
        { "a w1 ? 0 5; b r 1 2 3; c r 1 8 9", true },
        { "a w1 ? 0 5; b r 0 8 9", true },
        { "a w1 ? 0 5; b r 0 6 7; c r 1 8 9", false },
        { "a w1 ? 4 5; b r 1 2 3", false },
        { "a w1 ? 0 5; b r 1 2 3; c r 0 6 7", false },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void A_history_is_linearizable_when_some_order_explains_every_answer(string history, bool isLinearizable)
    {
        var dead = Linearizability.Check(new Register(0), history.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Call));

        Assert.True(isLinearizable == (dead is null), dead ?? "An order was found.");
    }

    [Fact]
    public void A_mentor_with_one_place_is_not_given_two_mentees()
    {
        HistoryCall<PairAction>[] agreed =
        [
            new("manager", new PairAction.Propose(1, "m", "a"), "OK", 0, 1),
            new("manager", new PairAction.Propose(2, "m", "b"), "OK", 2, 3),
            new("a", new PairAction.Answer(1, "MENTEE", true), "OK", 4, 5),
            new("b", new PairAction.Answer(2, "MENTEE", true), "OK", 4, 5),
            new("m", new PairAction.Answer(1, "MENTOR", true), "OK", 6, 9),
        ];
        HistoryCall<PairAction> second = new("m", new PairAction.Answer(2, "MENTOR", true), "OK", 6, 9);

        Assert.Null(Linearizability.Check(PairBook.Empty, agreed));
        Assert.Null(Linearizability.Check(PairBook.Empty, agreed.Append(second with { Answer = "NO_PLACE_LEFT" })));
        Assert.Contains("No order was found beyond 5 of 6 calls", Linearizability.Check(PairBook.Empty, agreed.Append(second)), StringComparison.Ordinal);
    }

    private static HistoryCall<string> Call(string text)
    {
        var parts = text.Split(' ');
        return new(parts[0], parts[1], parts[2] == "?" ? null : parts[2], long.Parse(parts[3], provider: null), long.Parse(parts[4], provider: null));
    }

    private sealed record Register(int Value) : ISequentialObject<Register, string>
    {
        public string Key => $"{Value}";

        public (string Answer, Register Next) Apply(string action) => action == "r" ? ($"{Value}", this) : ("OK", new(action[1] - '0'));
    }
}
