using CrossMentor.Sdk.Strategies;
using CrossMentor.Sdk.Testing.Inputs;

namespace CrossMentor.Sdk.Testing.Judging;

/// <summary>Tries the laws of verifiers.</summary>
internal sealed class VerifierJudge(Func<ICertificateVerifier> create, Func<IMatchingStrategy> createStrategy, IReadOnlyList<GeneratedProblem> problems)
{
    public IEnumerable<LawFinding> Try(Law law) => problems.SelectMany((problem, place) => SolveOutcome.Of(createStrategy(), problem.Problem).Answer is PairsChosen { Certificate: not null } answer
        ? law switch
        {
            Law.Determinism => Compare(law, problem, answer, create(), "a fresh verifier"),
            Law.Statelessness => Statelessness(problem, problems[(place + 1) % problems.Count], answer),
            Law.Totality => Totality(problem, answer),
            Law.Completeness => Completeness(problem, answer),
            _ => Soundness(problem, answer),
        }
        : []);

    private IEnumerable<LawFinding> Statelessness(GeneratedProblem problem, GeneratedProblem other, PairsChosen answer)
    {
        var verifier = create();
        _ = Ask(verifier, other.Problem, answer);
        return Compare(Law.Statelessness, problem, answer, verifier, $"after {other}");
    }

    private IEnumerable<LawFinding> Totality(GeneratedProblem problem, PairsChosen answer)
    {
        var certificate = answer.Certificate!;
        (string What, MatchingCertificate? Certificate)[] damaged =
        [
            ("as the strategy wrote it", certificate),
            ("left out", null),
            ("cut in half", certificate with { Payload = certificate.Payload[..(certificate.Payload.Length / 2)] }),
            ("emptied", certificate with { Payload = ReadOnlyMemory<byte>.Empty }),
            ("of a format that it does not understand", certificate with { Format = "unknown/0" }),
        ];
        return from each in damaged
               let fault = Ask(create(), problem.Problem, answer with { Certificate = each.Certificate }).Fault
               where fault is not null
               select new LawFinding(Law.Totality, problem.ToString(), $"It {fault.Text} on a certificate {each.What}; what cannot be read proves nothing, and the verdict says so.");
    }

    private IEnumerable<LawFinding> Completeness(GeneratedProblem problem, PairsChosen answer)
    {
        var verifier = create();
        if (!verifier.Formats.Contains(answer.Certificate!.Format))
        {
            yield return new LawFinding(Law.Completeness, problem.ToString(), $"It does not name {answer.Certificate.Format} among the formats that it understands.");
        }
        else if (Ask(verifier, problem.Problem, answer).Verdict is { Holds: false } verdict)
        {
            yield return new LawFinding(Law.Completeness, problem.ToString(), $"It rejects a true certificate: {verdict.Reason.Text}");
        }
    }

    private IEnumerable<LawFinding> Soundness(GeneratedProblem problem, PairsChosen answer)
    {
        // Without the certificate, and with it for every other set of pairs that is worse or breaks a demand.
        if (Ask(create(), problem.Problem, answer with { Certificate = null }).Verdict is { Holds: true })
        {
            yield return new LawFinding(Law.Soundness, problem.ToString(), "It accepts an answer that carries no certificate.");
        }

        if (problem.Problem.EdgeCount > AnswerSearch.MostEdges)
        {
            yield break;
        }

        var best = AnswerSearch.Worth(problem.Problem, answer.Edges);
        var others = Enumerable.Range(0, 1 << problem.Problem.EdgeCount)
            .Select(set => Enumerable.Range(0, problem.Problem.EdgeCount).Where(edge => (set >> edge & 1) != 0).ToArray())
            .Where(edges => !Demands.IsKept(problem.Problem, edges) || AnswerSearch.IsBetter(best, AnswerSearch.Worth(problem.Problem, edges)));
        foreach (var edges in others)
        {
            if (Ask(create(), problem.Problem, answer with { Edges = [.. edges] }).Verdict is { Holds: true })
            {
                yield return new LawFinding(
                    Law.Soundness,
                    problem.ToString(),
                    $"It accepts the edges [{string.Join(", ", edges)}], which {(Demands.IsKept(problem.Problem, edges) ? "can be bettered" : "break a demand")}, with the certificate of another answer.");
            }
        }
    }

    private IEnumerable<LawFinding> Compare(Law law, GeneratedProblem problem, PairsChosen answer, ICertificateVerifier other, string when)
    {
        var (first, second) = (Ask(create(), problem.Problem, answer), Ask(other, problem.Problem, answer));
        if (first != second)
        {
            yield return new LawFinding(law, problem.ToString(), $"It said '{first.Verdict?.Reason.Text ?? first.Fault?.Text}', and {when} '{second.Verdict?.Reason.Text ?? second.Fault?.Text}'.");
        }
    }

    private static (CertificateVerdict? Verdict, Fault? Fault) Ask(ICertificateVerifier verifier, MatchingProblem problem, PairsChosen answer)
    {
        try
        {
            return verifier.Verify(problem, answer, CancellationToken.None) is { Reason: not null } verdict ? (verdict, null) : (null, new Fault("gave no verdict or no reason", null));
        }
        catch (Exception exception)
        {
            return (null, Fault.Of(exception));
        }
    }
}
