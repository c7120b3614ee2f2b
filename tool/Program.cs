using Etdz.Tool;
using Etdz.Tool.Terminal;

return App.Run(args, Directory.GetCurrentDirectory(), Screen.OfProcess());
