using CrossMentor.Host.HotChocolate;
using CrossMentor.Host.Terminals;
using CrossMentor.Host.Verbs;

return await CommandLine.RunAsync(args, Terminal.OfThisProcess(), new HotChocolateEndpoint());
