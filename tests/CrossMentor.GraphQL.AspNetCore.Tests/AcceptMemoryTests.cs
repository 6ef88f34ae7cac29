namespace CrossMentor.GraphQL.AspNetCore.Tests;

/// <summary>A header seen before is answered as the first time, and never as another one.</summary>
public sealed class AcceptMemoryTests
{
    private static readonly AcceptedForms[] Forms =
    [
        AcceptedForms.Json,
        new(ResponseMediaType.GraphQL, InParts: null, TakesEvents: false),
        new(Whole: null, InParts: null, TakesEvents: false),
    ];

    [Fact]
    public void Every_header_gets_its_own_choice_however_many_there_are()
    {
        var memory = new AcceptMemory(Choose);
        for (var round = 0; round < 3; round++)
        {
            for (var number = 0; number < 1_000; number++)
            {
                var accept = $"type/{number}";
                Assert.Same(Choose(accept), memory.Choose(accept));
            }
        }

        static AcceptedForms Choose(string accept) => (accept[^1] % 3) switch
        {
            0 => Forms[0],
            1 => Forms[1],
            _ => Forms[2],
        };
    }

    [Fact]
    public void A_header_seen_again_is_not_parsed_again()
    {
        var parsed = 0;
        var memory = new AcceptMemory(_ =>
        {
            parsed++;
            return Forms[1];
        });

        memory.Choose("text/html");
        memory.Choose("text/html");
        memory.Choose(new string('x', 5_000));
        memory.Choose(new string('x', 5_000));

        Assert.Equal(3, parsed);
    }
}
