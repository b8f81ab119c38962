import type {APIRoute} from 'astro';
import {localeOf} from '../../../../i18n/locale.ts';
import {address} from '../../../../model/addresses.ts';
import {readIndex, readPack, readSite} from '../../../../publish/snapshot.ts';
import {pageContext} from '../../../../views/context.ts';
import {flowSvg} from '../../../../views/flow-svg.ts';
import {flowView} from '../../../../views/flow.ts';
import {inEachLocale} from '../../../../views/routes.ts';

export const getStaticPaths = () =>
  inEachLocale(
    readSite(),
    readIndex('county').map(({id}) => ({code: id}))
  );

export const GET: APIRoute = ({params}) => {
  const code = params['code'] as string;
  const context = pageContext(readSite(), localeOf(params['locale']), address.flow(code));
  const funds = new Map(readPack('site', 'site').rows.funds.map(fund => [fund.fund_id, fund]));
  return new Response(flowSvg(context, flowView(context, readPack('county', code), funds)));
};
